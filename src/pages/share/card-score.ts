import type { UiKey } from '../../app/i18n.ts';
import type { SharedResult } from '../../rules/share/shared-result.ts';
import { colors } from './card-colors.ts';
import type { CardContent, CardSay } from './card-content.ts';
import { cardGauge, gaugeWidth } from './card-gauge.ts';
import type { ArtId, Box, CardItem, Measure } from './card-item.ts';
import { fitText, lineHeight, textItem, textLines } from './set-text.ts';

/** The height of the score with its seals and gauge. */
export const scoreHeight = 196;

const seals: readonly ArtId[] = ['ming1', 'ming2', 'ming3'];
const turns = [-4, 5, -2];

function labelOf(result: SharedResult, say: CardSay): string {
  if (result.kind === 'class') return say('card.classScore');
  const { judged, total, reviewed } = result;
  const key: UiKey = judged < total ? 'card.scorePart' : judged === 1 ? 'card.scoreOne' : 'card.scoreSome';
  const label = say(key, { cases: judged, total });
  return reviewed ? `${say('card.reviewed')} · ${label}` : label;
}

function mings(earned: number, right: number, middle: number, size: number): CardItem[] {
  return seals.map((art, i): CardItem => {
    const box = { x: right - (3 - i) * (size + 18) + 18, y: middle - size / 2, w: size, h: size };
    return i < earned
      ? { kind: 'art', art, box, turn: turns[i] ?? 0 }
      : { kind: 'dashes', box, color: colors.cool, width: 5 };
  });
}

/** The score, its 明 seals, and the gauge where it has something to say. */
export function cardScore(
  { result, gauge }: CardContent,
  box: Box,
  say: CardSay,
  measure: Measure,
): CardItem[] {
  const score = result.kind === 'class' ? Math.round(result.classMean) : result.pooled.score;
  const dial = gauge && result.kind !== 'class' ? gauge : null;
  const size = dial ? 78 : 96;
  const sealsRight = box.x + box.w - (dial ? gaugeWidth + 36 : 0);
  const sealsWidth = result.kind === 'class' ? 0 : 3 * (size + 18);
  const number = textItem(
    String(score),
    { family: 'song', size: 122, bold: true },
    { x: box.x, y: box.y + 55, color: colors.ink },
    measure,
  );
  const label = fitText(
    labelOf(result, say),
    { family: 'sans', size: 29 },
    { width: box.w - (dial ? gaugeWidth + 36 : 0), least: 22 },
    measure,
  );
  return [
    ...textLines(label, { x: box.x, y: box.y + 20, color: colors.soft }, measure, lineHeight),
    number,
    ...(sealsWidth
      ? mings(result.kind === 'class' ? 0 : result.pooled.seals, sealsRight, box.y + 128, size)
      : []),
    ...(dial ? cardGauge(dial, box.x + box.w - gaugeWidth, box.y + 10, say, measure) : []),
  ];
}
