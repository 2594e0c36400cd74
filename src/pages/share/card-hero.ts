import type { SharedResult } from '../../rules/share/shared-result.ts';
import { colors } from './card-colors.ts';
import type { CardSay } from './card-content.ts';
import type { CardItem, Measure, Type } from './card-item.ts';
import { cardSize, margin } from './card-size.ts';
import { fitText, lineHeight, textItem, textLines } from './set-text.ts';

const year: Type = { family: 'song', size: 58, bold: true };

/** Tall: the lockup in two lines, 慧慧 large. Short: in one line, 慧慧 small, more room for rows. */
const looks = {
  tall: { bottom: 540, sun: { x: 838, y: 306, r: 256 }, owl: { x: 582, y: 20, w: 500, h: 542 } },
  short: { bottom: 342, sun: { x: 892, y: 206, r: 158 }, owl: { x: 740, y: 34, w: 304, h: 329 } },
} as const;

/** 慧慧 cheers where a seal was earned; otherwise she only looks on, and scolds nobody. */
const cheers = (result: SharedResult) => result.kind === 'class' || result.pooled.seals > 0;

/** The head of the card: 3·15, what was played, the lockup, and 慧慧 before the sun. `bottom` is the line under it. */
export function cardHero(
  result: SharedResult,
  tall: boolean,
  say: CardSay,
  measure: Measure,
): { readonly items: CardItem[]; readonly bottom: number } {
  const { bottom, sun, owl } = tall ? looks.tall : looks.short;
  const clip = { x: 0, y: 0, w: cardSize.w, h: bottom };
  const date = textItem('3·15', year, { x: margin, y: 40, color: colors.bronze }, measure);
  const from = margin + date.box.w + 24;
  const heading = fitText(
    result.kind === 'class' ? result.title : result.heading,
    { family: 'sans', size: 33 },
    { width: sun.x - sun.r - 12 - from, least: 22, rows: 2, height: 70 },
    measure,
  );
  const high = heading.lines.length * heading.type.size * lineHeight;
  const latin = say('card.latin');
  const logo = tall
    ? { x: margin - 12, y: 124, w: latin ? 338 : 396, h: latin ? 341 : 399 }
    : { x: margin - 12, y: latin ? 116 : 140, w: latin ? 520 : 600, h: latin ? 139 : 160 };
  const latinType: Type = { family: 'song', size: tall ? 44 : 42, bold: true };
  const items: CardItem[] = [
    { kind: 'circle', ...sun, color: colors.sun, clip },
    { kind: 'circle', x: sun.x + 14, y: sun.y + 11, r: sun.r, color: colors.ink, width: 3, clip },
    { kind: 'art', art: cheers(result) ? 'owl' : 'owlCalm', box: owl, ground: true, clip },
    date,
    ...textLines(heading, { x: from, y: 40 + (70 - high) / 2, color: colors.soft }, measure, lineHeight),
    { kind: 'art', art: tall ? 'logo' : 'logoWide', box: logo },
    ...(latin
      ? [textItem(latin, latinType, { x: margin, y: logo.y + logo.h + 2, color: colors.ink }, measure)]
      : []),
    { kind: 'fill', box: { x: 0, y: bottom, w: cardSize.w, h: 4 }, color: colors.ink },
  ];
  return { items, bottom: bottom + 4 };
}
