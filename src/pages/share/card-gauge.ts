import type { Gauge } from '../../rules/gauge.ts';
import { colors } from './card-colors.ts';
import type { CardSay } from './card-content.ts';
import type { CardItem, Measure, Type } from './card-item.ts';
import { textItem } from './set-text.ts';

/** How wide the gauge is. */
export const gaugeWidth = 264;
/** How far the needle turns at either end, in degrees from upright. */
const reach = 78;
const radius = 106;
const band = 24;

/** True if the gauge says something of the player: a lean that is certain, or 慧眼 lit. */
export const speaks = ({ shown, lean, sharp }: Gauge): boolean => shown && (lean !== 'unsure' || sharp);

/** The gauge, its left and upper edge at `x`, `y`: 186 high. */
export function cardGauge(gauge: Gauge, x: number, y: number, say: CardSay, measure: Measure): CardItem[] {
  const [cx, cy] = [x + gaugeWidth / 2, y + 128];
  const arc = (from: number, to: number, color: string): CardItem => ({
    kind: 'arc',
    x: cx,
    y: cy,
    r: radius,
    from,
    to,
    color,
    width: band,
  });
  const end: Type = { family: 'song', size: 21, bold: true };
  const at = (text: string, type: Type, middle: number, top: number, color: string) =>
    textItem(text, type, { x: middle, y: top, align: 'center', color }, measure);
  return [
    arc(-90, -25.5, colors.cool),
    arc(-21.6, 21.6, gauge.sharp ? colors.gold : colors.soft),
    arc(25.5, 90, colors.warm),
    { kind: 'needle', x: cx, y: cy, length: 84, turn: gauge.needle * reach },
    at(
      say('gauge.sharp'),
      { ...end, size: 20 },
      cx,
      cy - radius - 12,
      gauge.sharp ? colors.ink : colors.sheet,
    ),
    at(say('gauge.looseEnd'), end, cx - radius, cy + 18, colors.ink),
    at(say('gauge.strictEnd'), end, cx + radius, cy + 18, colors.ink),
    at(say('gauge.last', { n: gauge.spots }), { family: 'sans', size: 18 }, cx, cy + 20, colors.soft),
  ];
}
