import { isRight, type Verdict } from '../../rules/judge.ts';
import type { PlayedResult } from '../../rules/share/shared-result.ts';
import { colors } from './card-colors.ts';
import type { CardSay } from './card-content.ts';
import type { Box, CardItem, Measure, Type } from './card-item.ts';
import { fitText, lineHeight, textItem, textLines } from './set-text.ts';

/** The most rows that two columns hold. */
export const mostPairRows = 14;
const gap = 40;
const headHeight = 44;
const countWidth = 74;

const rightOf = ({ spots }: Verdict) => Object.values(spots).filter(isRight).length;

/** Many rows in two columns, each with how many of its spots were judged right, reason and all. */
export function cardPairs({ rows }: PlayedResult, box: Box, say: CardSay, measure: Measure): CardItem[] {
  const numerals = say('shareText.numerals').split(' ');
  const perColumn = Math.ceil(rows.length / 2);
  const width = (box.w - gap) / 2;
  const high = (box.h - headHeight) / perColumn;
  const size = Math.min(27, high * 0.72);
  const number: Type = { family: 'song', size, bold: true };
  const numeralWidth = Math.max(...rows.map((_, i) => measure(numerals[i] ?? String(i + 1), number))) + 14;
  const room = { width: width - numeralWidth - countWidth, least: Math.min(size, 17) };
  // One size for all titles: the one that lets the longest in.
  const common = Math.min(
    ...rows.map(({ title }) => fitText(title, { family: 'sans', size }, room, measure).type.size),
  );
  const head = fitText(
    say('card.rightOf'),
    { family: 'sans', size: 24 },
    { width: box.w, least: 18 },
    measure,
  );
  return [
    ...textLines(head, { x: box.x, y: box.y, color: colors.soft }, measure),
    ...rows.flatMap(({ title, verdict }, i): CardItem[] => {
      const x = box.x + (i < perColumn ? 0 : width + gap);
      const y = box.y + headHeight + (i % perColumn) * high;
      const set = fitText(title, { family: 'sans', size: common }, room, measure);
      const line = (text: string, at: number, align: 'left' | 'right', color: string) =>
        textItem(text, number, { x: at, y: y + (high - size * lineHeight) / 2, align, color }, measure);
      return [
        { kind: 'fill', box: { x, y, w: width, h: 1 }, color: colors.rule },
        line(numerals[i] ?? String(i + 1), x, 'left', colors.bronze),
        ...textLines(
          set,
          { x: x + numeralWidth, y: y + (high - set.type.size * lineHeight) / 2, color: colors.ink },
          measure,
        ),
        line(`${rightOf(verdict)}/${Object.keys(verdict.spots).length}`, x + width, 'right', colors.ink),
      ];
    }),
  ];
}
