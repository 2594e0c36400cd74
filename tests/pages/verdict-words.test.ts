import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en/ui.json';
import zh from '../../assets/locales/zh-CN/ui.json';
import { chameleonLine, verdictComment } from '../../src/pages/verdict-words.ts';
import { scoreTally } from '../../src/rules/score.ts';

const all: { name: string; tally: [number, number, number, number, number] }[] = [];
for (let hits = 0; hits <= 3; hits += 1) {
  for (let alarms = 0; alarms <= 3; alarms += 1) {
    for (let reasons = 0; reasons <= hits; reasons += 1) {
      all.push({
        name: `${hits}/${alarms}/${reasons}`,
        tally: [hits, 3 - hits, alarms, 3 - alarms, reasons],
      });
    }
  }
}
const verdictOf = ([
  hits,
  misses,
  falseAlarms,
  correctReleases,
  rightReasons,
]: (typeof all)[number]['tally']) => {
  const tally = { hits, misses, falseAlarms, correctReleases, rightReasons };
  return { ...tally, ...scoreTally(tally), spots: {} };
};
const sayOf = (...tally: (typeof all)[number]['tally']) => verdictComment(verdictOf(tally)).key;

describe('the sentence on a verdict', () => {
  it.each(all)('exists in every language with all its places filled: $name', ({ tally }) => {
    for (const claim of [false, true]) {
      const { key, params } = verdictComment(verdictOf(tally), claim);
      for (const texts of [zh, en] as Record<string, string>[]) {
        const places = [...(texts[key] ?? '{none}').matchAll(/\{(\w+)\}/g)].map(([, place]) => place);
        expect(Object.keys(params)).toEqual(expect.arrayContaining(places));
      }
    }
  });
  it('praises restraint as it praises finding', () => {
    expect(sayOf(2, 1, 0, 3, 2)).toBe('verdict.say.restraint');
    expect(sayOf(3, 0, 1, 2, 3)).toBe('verdict.say.keen');
  });
  it('never says "no false alarms" where all or nothing was stamped', () => {
    expect(sayOf(0, 3, 0, 3, 0)).toBe('verdict.say.nothing');
    expect(sayOf(3, 0, 3, 0, 3)).toBe('verdict.say.everything');
  });
  it('asks for a better reason only when one was wrong', () => {
    expect(sayOf(3, 0, 0, 3, 2)).toBe('verdict.say.reasons');
    expect(sayOf(3, 0, 0, 3, 3)).toBe('verdict.say.perfect');
  });
});

describe('the margin', () => {
  it('has two lines for every number of seals in every language', () => {
    for (const score of [0, 39, 40, 64, 65, 99, 100]) {
      for (const pick of [0, 1]) {
        const key = chameleonLine(score, pick);
        expect(zh).toHaveProperty([key]);
        expect(en).toHaveProperty([key]);
      }
    }
  });
});

describe('page texts', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  it('have the same keys and places in every language', () => {
    const texts: Record<string, string> = en;
    for (const [key, text] of Object.entries(zh)) {
      if (!/^(home|chapter|brief|verdict|settings|pause|lost|gauge)\./.test(key)) continue;
      expect(texts[key], key).toBeDefined();
      expect(places(texts[key] ?? ''), key).toEqual(places(text));
    }
  });
});
