import { type GridSeal, sealGrid } from '../../rules/share/seal-grid.ts';
import { type PlayedResult, showsSeals } from '../../rules/share/shared-result.ts';
import { colors } from './card-colors.ts';
import type { CardSay } from './card-content.ts';
import type { Box, CardItem, Measure, Type } from './card-item.ts';
import { cardPairs, mostPairRows } from './card-pairs.ts';
import { cardTable, mostTableRows } from './card-table.ts';
import { fitText, lineHeight, textItem, textLines, wrapText } from './set-text.ts';

const gap = 10;

/** A seal of the grid: a hit with a wrong reason is inked by half. */
const seal = (kind: GridSeal, box: Box): CardItem => ({
  kind: 'art',
  art: kind === 'wrongReason' ? 'hit' : kind,
  box,
  half: kind === 'wrongReason',
});

const sealsFrom = (seals: readonly GridSeal[], x: number, y: number, size: number): CardItem[] =>
  seals.map((kind, i) => seal(kind, { x: x + i * (size + gap), y, w: size, h: size }));

/** The largest seals of which `n` fit in a width. */
const sizeFor = (n: number, width: number, most: number) => Math.min(most, (width + gap) / n - gap);

function oneRow({ title, verdict }: PlayedResult['rows'][number], box: Box, measure: Measure): CardItem[] {
  const seals = sealGrid(verdict);
  const set = fitText(
    title,
    { family: 'song', size: 46, bold: true },
    { width: box.w, least: 34, rows: 2 },
    measure,
  );
  const titleHeight = set.lines.length * set.type.size * 1.3;
  const size = sizeFor(seals.length, box.w, Math.min(104, box.h - titleHeight - 24));
  const top = box.y + (box.h - titleHeight - 16 - size) / 2;
  return [
    ...textLines(set, { x: box.x, y: top, color: colors.ink }, measure, 1.3),
    ...sealsFrom(seals, box.x, top + titleHeight + 16, size),
  ];
}

const leastTitle = 20;

/** Titles in one size for all rows: the largest in which each fits its row in at most two lines. */
function titleSets(titles: readonly string[], width: number, high: number, measure: Measure) {
  const type = (size: number): Type => ({ family: 'sans', size });
  for (let size = 34; size > leastTitle; size -= 1) {
    const all = titles.map((title) => ({
      lines: wrapText(title, type(size), width, measure),
      type: type(size),
    }));
    const fits = ({ lines }: (typeof all)[number]) =>
      lines.length <= 2 &&
      lines.length * size * lineHeight <= high &&
      lines.every((line) => measure(line, type(size)) <= width);
    if (all.every(fits)) return all;
  }
  return titles.map((title) =>
    fitText(title, type(leastTitle), { width, least: leastTitle, rows: 2 }, measure),
  );
}

/** The rows of a played result: seals sorted by outcome, so that places stay hidden, or counts where there are many. */
export function cardRows(result: PlayedResult, box: Box, say: CardSay, measure: Measure): CardItem[] {
  const { rows } = result;
  const [first] = rows;
  if (rows.length > mostTableRows && rows.length <= mostPairRows) return cardPairs(result, box, say, measure);
  if (!showsSeals(rows)) return cardTable(result, box, say, measure);
  if (rows.length === 1 && first) return oneRow(first, box, measure);
  const high = box.h / rows.length;
  const numerals = say('shareText.numerals').split(' ');
  const most = Math.max(...rows.map(({ verdict }) => Object.keys(verdict.spots).length), 5);
  const size = sizeFor(most, box.w * 0.56, Math.min(70, high - 14));
  const sealsWidth = most * (size + gap) - gap;
  const number: Type = { family: 'song', size: Math.min(40, high * 0.5), bold: true };
  const sets = titleSets(
    rows.map(({ title }) => title),
    box.w - sealsWidth - 56 - 24,
    high - 8,
    measure,
  );
  return rows.flatMap(({ title, verdict }, i) => {
    const y = box.y + i * high;
    const seals = sealGrid(verdict);
    const set = sets[i] ?? { lines: [title], type: { family: 'sans' as const, size: leastTitle } };
    const titleHeight = set.lines.length * set.type.size * lineHeight;
    return [
      textItem(
        numerals[i] ?? String(i + 1),
        number,
        { x: box.x, y: y + (high - number.size * lineHeight) / 2, color: colors.bronze },
        measure,
      ),
      ...textLines(
        set,
        { x: box.x + 56, y: y + (high - titleHeight) / 2, color: colors.ink },
        measure,
        lineHeight,
      ),
      // A seal stands in its own column: rows of different lengths stay comparable.
      ...sealsFrom(seals, box.x + box.w - sealsWidth, y + (high - size) / 2, size),
      { kind: 'fill' as const, box: { x: box.x, y: y + high - 1, w: box.w, h: 2 }, color: colors.rule },
    ];
  });
}
