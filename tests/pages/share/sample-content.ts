import { readFileSync } from 'node:fs';
import type { CardContent, CardSay } from '../../../src/pages/share/card-content.ts';
import type { Measure } from '../../../src/pages/share/card-item.ts';
import { qrPlan } from '../../../src/pages/share/qr-plan.ts';
import type { Gauge } from '../../../src/rules/gauge.ts';
import { judge, poolVerdicts } from '../../../src/rules/judge.ts';
import type { Language } from '../../../src/rules/languages.ts';
import type { PlayedResult } from '../../../src/rules/share/shared-result.ts';
import type { Mark } from '../../../src/rules/state.ts';

const texts = (language: Language, set: string): Record<string, string> =>
  JSON.parse(readFileSync(`assets/locales/${language}/${set}.json`, 'utf8'));

/** The interface texts of a language, as the card asks for them. */
export function cardSay(language: Language): CardSay {
  const all = { ...texts(language, 'ui'), ...texts(language, 'share') };
  return (key, params = {}) =>
    (all[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

/** About as wide as the fonts draw: a Han character fills its square, Latin letters of the display face run wide. */
export const roughMeasure: Measure = (text, { size, family }) =>
  [...text].reduce((sum, char) => {
    if (/[\u2E80-\uFFEF]/.test(char)) return sum + size;
    return sum + size * (family === 'song' ? 0.62 : 0.56);
  }, 0);

/** The longest titles of the book, longest first. */
export function longTitles(language: Language): string[] {
  const { chapters } = JSON.parse(readFileSync('levels/campaign.json', 'utf8'));
  const paths: string[] = chapters.flatMap((one: { id: string; levels: string[] }) =>
    one.levels.map((level) => `${one.id}/${level}.json`),
  );
  const titles = paths.map((path) =>
    String(JSON.parse(readFileSync(`levels/${language === 'en' ? 'en/' : ''}${path}`, 'utf8')).public.title),
  );
  return titles.sort((a, b) => b.length - a.length);
}

/** A verdict over `spots` spots with every outcome in it; `how` all right or all wrong. */
function verdictOf(spots: number, how: 'mixed' | 'right' | 'wrong') {
  const ids = Array.from({ length: spots }, (_, i) => `s${i}`);
  const key = ids.map((id, i) => [
    id,
    i % 2 === 0 ? { verdict: 'violation' as const, reason: 'a' } : { verdict: 'lawful' as const },
  ]);
  const marks = ids.flatMap((id, i): [string, Mark][] => {
    const violation = i % 2 === 0;
    const right = how === 'right' || (how === 'mixed' && i % 5 !== 0);
    if (right !== violation) return [];
    return [[id, { verdict: 'violation', reason: how === 'mixed' && i === 2 ? 'b' : 'a' }]];
  });
  return judge(Object.fromEntries(marks), { spots: Object.fromEntries(key) });
}

/** A played result with so many rows, each of so many spots, under the longest titles. */
export function playedResult(
  language: Language,
  rows: number,
  spots: number,
  more: Partial<PlayedResult> & { readonly how?: 'mixed' | 'right' | 'wrong' } = {},
): PlayedResult {
  const { how = 'mixed', ...rest } = more;
  const titles = longTitles(language);
  const all = Array.from({ length: rows }, (_, i) => ({
    title: titles[i % titles.length] ?? '',
    verdict: verdictOf(spots, how),
  }));
  return {
    kind: 'chapter',
    heading: language === 'en' ? 'File 2 · Atong and Grandma go abroad' : '卷二 · 阿彤带奶奶出国',
    rows: all,
    judged: rows,
    total: rows,
    pooled: poolVerdicts(Object.fromEntries(all.map(({ verdict }, i) => [`c${i}`, verdict]))),
    reviewed: false,
    ...rest,
  };
}

export const sharpGauge: Gauge = { spots: 60, shown: true, needle: -0.4, lean: 'strict', sharp: true };

/** A code of a link with so many characters. */
export const qrOf = (length: number): CardContent['qr'] => {
  const plan = qrPlan('https://sharp-eyes.example/#/r/'.padEnd(length, 'A'));
  return plan && { plan, note: 'card.scan' };
};
