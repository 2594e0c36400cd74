import type { Verdict } from '../../rules/judge.ts';
import type { PlayedResult, ResultRow } from '../../rules/share/shared-result.ts';
import { colors } from './card-colors.ts';
import type { CardSay } from './card-content.ts';
import type { Box, CardItem, Measure, Type } from './card-item.ts';
import { fitText, lineHeight, textItem, textLines } from './set-text.ts';

/** More rows than this would be too small to read: they are told as one. */
export const mostTableRows = 7;
const column = 78;
const headHeight = 52;

const columns: readonly {
  readonly art: 'hit' | 'correctRelease' | 'miss' | 'falseAlarm';
  of(v: Verdict): number;
}[] = [
  { art: 'hit', of: (one) => one.hits },
  { art: 'correctRelease', of: (one) => one.correctReleases },
  { art: 'miss', of: (one) => one.misses },
  { art: 'falseAlarm', of: (one) => one.falseAlarms },
];

/** Rows as a table of counts, one column for each outcome, headed by its seal. */
export function cardTable(
  { kind, rows, heading, pooled }: PlayedResult,
  box: Box,
  say: CardSay,
  measure: Measure,
): CardItem[] {
  const told: readonly ResultRow[] =
    rows.length > mostTableRows ? [{ title: heading, verdict: pooled }] : rows;
  const numerals = say('shareText.numerals').split(' ');
  const high = Math.min(64, (box.h - headHeight) / told.length);
  const size = Math.min(30, high * 0.68);
  const number: Type = { family: 'song', size, bold: true };
  const left = box.x + box.w - columns.length * column;
  const middle = (i: number) => left + (i + 0.5) * column;
  // Chapters bear their numbers in their titles.
  const titles = told.length > 1 && kind !== 'campaign' ? 84 : 0;
  return [
    ...columns.map(
      ({ art }, i): CardItem => ({ kind: 'art', art, box: { x: middle(i) - 21, y: box.y, w: 42, h: 42 } }),
    ),
    ...told.flatMap(({ title, verdict }, row) => {
      const y = box.y + headHeight + row * high;
      const top = y + (high - size * lineHeight) / 2;
      const width = left - box.x - titles - 16;
      const set = fitText(title, { family: 'sans', size }, { width, least: Math.min(size, 18) }, measure);
      return [
        { kind: 'fill' as const, box: { x: box.x, y, w: box.w, h: 1 }, color: colors.rule },
        ...(titles
          ? [
              textItem(
                numerals[row] ?? String(row + 1),
                number,
                { x: box.x, y: top, color: colors.bronze },
                measure,
              ),
            ]
          : []),
        ...textLines(
          set,
          { x: box.x + titles, y: y + (high - set.type.size * lineHeight) / 2, color: colors.ink },
          measure,
        ),
        ...columns.map(({ of }, i) =>
          textItem(
            String(of(verdict)),
            number,
            { x: middle(i), y: top, align: 'center', color: of(verdict) > 0 ? colors.ink : colors.soft },
            measure,
          ),
        ),
      ];
    }),
  ];
}
