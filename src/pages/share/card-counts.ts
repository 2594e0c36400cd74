import type { Verdict } from '../../rules/judge.ts';
import type { GridSeal } from '../../rules/share/seal-grid.ts';
import { colors } from './card-colors.ts';
import type { CardSay } from './card-content.ts';
import type { Box, CardItem, Measure, Type } from './card-item.ts';
import { lineHeight, textItem } from './set-text.ts';

/** The height of the line of counts. */
export const countsHeight = 56;
const seal = 34;

/** What there is of each seal. Hits with a wrong reason are hits all the same, and told once more. */
const tallyOf = ({ hits, rightReasons, correctReleases, misses, falseAlarms }: Verdict) =>
  [
    { seal: 'hit', n: hits },
    { seal: 'wrongReason', n: hits - rightReasons },
    { seal: 'correctRelease', n: correctReleases },
    { seal: 'miss', n: misses },
    { seal: 'falseAlarm', n: falseAlarms },
  ] satisfies { seal: GridSeal; n: number }[];

/** What each seal means and how many there are, in one line: legend and tally at once. */
export function cardCounts(pooled: Verdict, box: Box, say: CardSay, measure: Measure): CardItem[] {
  const told = tallyOf(pooled)
    .filter(({ n }) => n > 0)
    .map((one) => ({ ...one, text: say(`card.count.${one.seal}`, { n: one.n }) }));
  const wide = (type: Type) => told.reduce((sum, { text }) => sum + seal + 8 + measure(text, type), 0);
  let type: Type = { family: 'sans', size: 26 };
  while (type.size > 18 && wide(type) + 16 * (told.length - 1) > box.w)
    type = { ...type, size: type.size - 1 };
  const gap = Math.min(36, (box.w - wide(type)) / Math.max(1, told.length - 1));
  let x = box.x;
  return told.flatMap(({ seal: kind, text }): CardItem[] => {
    const half = kind === 'wrongReason';
    const at = x;
    const item = textItem(
      text,
      type,
      { x: at + seal + 8, y: box.y + (box.h - type.size * lineHeight) / 2, color: colors.ink },
      measure,
    );
    x += seal + 8 + item.box.w + gap;
    return [
      {
        kind: 'art',
        art: kind === 'wrongReason' ? 'hit' : kind,
        half,
        box: { x: at, y: box.y + (box.h - seal) / 2, w: seal, h: seal },
      },
      item,
    ];
  });
}
