import { colors } from './card-colors.ts';
import type { CardContent, CardSay } from './card-content.ts';
import type { CardItem, Measure } from './card-item.ts';
import { cardSize, margin, marginBottom } from './card-size.ts';
import { fitText, textLines } from './set-text.ts';

const gap = 40;
const leading = 1.36;

/** The foot of the card: the question, what the game is, and the code. `top` is where it begins. */
export function cardFoot(
  { qr }: CardContent,
  say: CardSay,
  measure: Measure,
): { readonly items: CardItem[]; readonly top: number } {
  const side = qr ? qr.plan.side : 0;
  const width = cardSize.w - 2 * margin - (qr ? side + gap : 0);
  const setIn = (text: string, size: number, least: number, rows: number, song = false) =>
    fitText(text, { family: song ? 'song' : 'sans', size, bold: song }, { width, least, rows }, measure);
  const lines = [
    { set: setIn(say('card.ask'), 62, 40, 1, true), color: colors.ink, before: 0 },
    { set: setIn(say('card.what'), 27, 24, 4), color: colors.soft, before: 4 },
    ...(qr ? [{ set: setIn(say(qr.note), 25, 22, 2), color: colors.bronze, before: 8 }] : []),
    { set: setIn(say('app.unofficial'), 24, 22, 1), color: colors.soft, before: 4 },
  ];
  const heightOf = ({ set, before }: (typeof lines)[number]) =>
    before + set.lines.length * set.type.size * leading;
  const height = lines.reduce((sum, one) => sum + heightOf(one), 0);
  const top = cardSize.h - marginBottom - Math.max(height, side);
  const items: CardItem[] = [];
  let y = top + Math.max(0, (side - height) / 2);
  for (const one of lines) {
    items.push(...textLines(one.set, { x: margin, y: y + one.before, color: one.color }, measure, leading));
    y += heightOf(one);
  }
  if (qr) {
    const box = {
      x: cardSize.w - margin - side,
      y: Math.round(top + Math.max(0, (height - side) / 2)),
      w: side,
      h: side,
    };
    items.push(
      { kind: 'fill', box, color: colors.sheet },
      { kind: 'frame', box, color: colors.ink, width: 3 },
      { kind: 'qr', box, module: qr.plan.module, dark: qr.plan.dark },
    );
  }
  return { items, top };
}
