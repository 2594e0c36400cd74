import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, poolVerdicts } from '../../../src/rules/judge.ts';
import { languages } from '../../../src/rules/languages.ts';
import {
  type Say,
  sealGroups,
  shareGrid,
  shareSentence,
  shareText,
} from '../../../src/rules/share/share-text.ts';
import type { ClassResult, PlayedResult } from '../../../src/rules/share/shared-result.ts';
import type { Mark } from '../../../src/rules/state.ts';
import { holds } from '../../support/property.ts';

const sayIn = (language: string): Say => {
  const texts = JSON.parse(readFileSync(`assets/locales/${language}/share.json`, 'utf8'));
  return (word, params = {}) => {
    const text = texts[`shareText.${word}`];
    if (typeof text !== 'string') throw new Error(`no text ${word}`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  };
};
const zh = sayIn('zh-CN');

type Fate = 'hit' | 'wrongReason' | 'correctRelease' | 'miss' | 'falseAlarm';
const fates: readonly Fate[] = ['hit', 'wrongReason', 'correctRelease', 'miss', 'falseAlarm'];

/** A verdict whose spots fell out as told, in this order. */
function verdictOf(told: readonly Fate[]) {
  const lawful = (fate: Fate) => fate === 'correctRelease' || fate === 'falseAlarm';
  const spots = told.map((fate, i) => [
    `s${i}`,
    lawful(fate) ? { verdict: 'lawful' as const } : { verdict: 'violation' as const, reason: 'right' },
  ]);
  const marks = told.flatMap((fate, i): [string, Mark][] => {
    if (fate === 'correctRelease' || fate === 'miss') return [];
    return [[`s${i}`, { verdict: 'violation', reason: fate === 'hit' ? 'right' : 'wrong' }]];
  });
  return judge(Object.fromEntries(marks), { spots: Object.fromEntries(spots) });
}

const played = (cases: readonly (readonly Fate[])[], more: Partial<PlayedResult> = {}): PlayedResult => {
  const rows = cases.map((told, i) => ({ title: `案子${i}`, verdict: verdictOf(told) }));
  return {
    kind: 'daily',
    heading: '每日一查 3 月 15 日',
    rows,
    judged: rows.length,
    total: rows.length,
    pooled: poolVerdicts(Object.fromEntries(rows.map((row) => [row.title, row.verdict]))),
    reviewed: false,
    ...more,
  };
};

const mixed: readonly Fate[] = ['miss', 'hit', 'falseAlarm', 'correctRelease', 'hit', 'wrongReason'];

describe('the sentence', () => {
  test('tells what there is, and leaves out what there is not', () => {
    expect(shareSentence(played([mixed]), zh)).toBe(
      '每日一查 3 月 15 日：识破 3 处，其中 1 处理由不对，放行 1 处，漏看 1 处，误判 1 处，22 分。',
    );
    expect(shareSentence(played([['hit', 'correctRelease']]), zh)).toBe(
      '每日一查 3 月 15 日：识破 1 处，放行 1 处，100 分。',
    );
    expect(shareSentence(played([['hit', 'correctRelease']]), sayIn('en'))).toBe(
      '每日一查 3 月 15 日: found 1, let be 1, score 100 of 100.',
    );
  });

  test('says that a second look was taken, and of how many cases it speaks', () => {
    const part = played([['hit', 'correctRelease']], { reviewed: true, total: 10 });
    expect(shareSentence(part, zh)).toBe(
      '每日一查 3 月 15 日：10 案中的 1 案，识破 1 处，放行 1 处，复查后，100 分。',
    );
  });

  test('of a class tells means only', () => {
    const result: ClassResult = {
      kind: 'class',
      title: '弹窗一课',
      classMean: 71.6,
      teams: [{ name: '甲', mean: 84.2 }],
    };
    expect(shareSentence(result, zh)).toBe('弹窗一课：全班平均 72 分，甲组 84 分。');
    expect(shareText(result, 'https://a.example/#/r/x', zh).split('\n')).toHaveLength(3);
  });
});

describe('the grid', () => {
  test('one letter a spot, sorted by outcome, and a line that explains the letters in use', () => {
    expect(shareGrid(played([mixed, ['hit', 'correctRelease']]), zh)).toEqual([
      '壹 案子0  违违 偏 合 漏 误',
      '贰 案子1  违 合',
      '违=识破，偏=识破但理由不对，合=放行，漏=漏看，误=误判',
    ]);
  });

  test('one case bears no number; many cases tell counts', () => {
    expect(shareGrid(played([['hit', 'correctRelease']]), zh)[0]).toBe('案子0  违 合');
    const many = shareGrid(played(Array.from({ length: 14 }, () => mixed)), zh);
    expect(many[0]).toBe('壹 案子0  违2 偏1 合1 漏1 误1');
    expect(many[13]).toBe('拾肆 案子13  违2 偏1 合1 漏1 误1');
  });

  test('a row of more spots than a case has tells counts as well', () => {
    const chapter = Array.from({ length: 13 }, (): Fate => 'hit');
    expect(shareGrid(played([chapter]), zh)[0]).toBe('案子0  违13');
    expect(shareGrid(played([chapter.slice(1)]), zh)[0]).toBe('案子0  违违违违违违违违违违违违');
  });

  test('chapters of the whole book bear no second number', () => {
    const whole = played([mixed, mixed], { kind: 'campaign' });
    expect(shareGrid(whole, zh)[0]).toBe('案子0  违违 偏 合 漏 误');
  });
});

const anyCase = fc.array(fc.constantFrom(...fates), { minLength: 1, maxLength: 12 });

describe('any result', () => {
  test('the order of spots changes nothing: places stay hidden', () => {
    holds(
      fc.property(
        anyCase.chain((told) =>
          fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
        ),
        ([one, other]) => {
          expect(shareText(played([one]), null, zh)).toBe(shareText(played([other]), null, zh));
        },
      ),
    );
  });

  test('every spot is a letter of its own, no two outcomes share one, and nothing is an emoji', () => {
    for (const language of languages) {
      const say = sayIn(language);
      const letters = fates.map((fate) => say(`letter.${fate}`));
      expect(new Set(letters).size).toBe(fates.length);
      holds(
        fc.property(anyCase, (told) => {
          const [line = ''] = shareGrid(played([told]), say);
          const drawn = line.split('  ')[1]?.replace(/ /g, '') ?? '';
          for (const fate of fates) {
            const n = told.filter((one) => one === fate).length;
            expect([...drawn].filter((letter) => letter === say(`letter.${fate}`))).toHaveLength(n);
          }
          expect(shareText(played([told]), null, say)).not.toMatch(/\p{Extended_Pictographic}/u);
        }),
      );
    }
  });

  test('the groups add up to the spots', () => {
    holds(
      fc.property(anyCase, (told) => {
        const sum = sealGroups(verdictOf(told)).reduce((all, { n }) => all + n, 0);
        expect(sum).toBe(told.length);
      }),
    );
  });
});

test('a link stands whole on the last line; without one there is none, and no code', () => {
  const link = 'https://a.example/x/#/r/1AQFwA9LxU03fAAAwORYzNBCCGVZK';
  const lines = shareText(played([mixed]), link, zh).split('\n');
  expect(lines[lines.length - 1]).toBe(link);
  expect(shareText(played([mixed]), null, zh)).not.toMatch(/#\/r\/|https?:|1AQFwA/);
});

test('both languages have numerals for fourteen rows, and none for a fifteenth is no fault', () => {
  for (const language of languages) expect(sayIn(language)('numerals').split(' ')).toHaveLength(14);
  const fifteen = shareGrid(played(Array.from({ length: 15 }, () => mixed)), zh);
  expect(fifteen[14]).toMatch(/^15 /);
});
