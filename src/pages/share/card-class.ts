import type { ClassResult } from '../../rules/share/shared-result.ts';
import { colors } from './card-colors.ts';
import type { CardSay } from './card-content.ts';
import type { ArtId, Box, CardItem, Measure, Type } from './card-item.ts';
import { fitText, lineHeight, textItem, textLines } from './set-text.ts';

/** Teams whose outline is cut already. */
const outlines: Readonly<Record<string, ArtId | undefined>> = { 甲: 'jia', 乙: 'yi', 丙: 'bing', 丁: 'ding' };
const nameWidth = 250;

/** A class: each team's mean as a bar, in the order given. Who sat where is on no card. */
export function cardClass({ teams }: ClassResult, box: Box, say: CardSay, measure: Measure): CardItem[] {
  const high = Math.min(104, box.h / Math.max(1, teams.length));
  const top = box.y + (box.h - high * teams.length) / 2;
  const size = Math.min(38, high * 0.56);
  const number: Type = { family: 'song', size: size * 1.2, bold: true };
  const bar = { x: box.x + nameWidth, w: box.w - nameWidth - 110, h: Math.min(26, high * 0.4) };
  return teams.flatMap(({ name, mean }, i): CardItem[] => {
    const middle = top + (i + 0.5) * high;
    const art = outlines[name];
    const seal = Math.min(64, high - 12);
    const indent = art ? seal + 20 : 0;
    const set = fitText(
      say('card.team', { name }),
      { family: 'song', size, bold: true },
      { width: nameWidth - indent - 20, least: Math.min(size, 22) },
      measure,
    );
    return [
      ...(art
        ? [{ kind: 'art' as const, art, box: { x: box.x, y: middle - seal / 2, w: seal, h: seal } }]
        : []),
      ...textLines(
        set,
        { x: box.x + indent, y: middle - (set.type.size * lineHeight) / 2, color: colors.ink },
        measure,
      ),
      { kind: 'fill', box: { ...bar, y: middle - bar.h / 2 }, color: colors.cool, alpha: 0.4 },
      {
        kind: 'fill',
        box: { ...bar, y: middle - bar.h / 2, w: (bar.w * Math.max(0, Math.min(100, mean))) / 100 },
        color: colors.ink,
      },
      textItem(
        String(Math.round(mean)),
        number,
        { x: box.x + box.w, y: middle - (number.size * lineHeight) / 2, align: 'right', color: colors.ink },
        measure,
      ),
    ];
  });
}
