import { cardClass } from './card-class.ts';
import { colors } from './card-colors.ts';
import type { CardContent, CardSay } from './card-content.ts';
import { cardCounts, countsHeight } from './card-counts.ts';
import { cardFoot } from './card-foot.ts';
import { cardHero } from './card-hero.ts';
import type { CardItem, Measure } from './card-item.ts';
import { cardRows } from './card-rows.ts';
import { cardScore, scoreHeight } from './card-score.ts';
import { cardSize, margin } from './card-size.ts';
import { fitText, lineHeight, textLines } from './set-text.ts';

/** Rows up to which the head stands tall. */
const tallRows = 3;
const pad = 40;

/** Where everything on the card stands, in drawing order. Pure: `measure` says how wide a text is. */
export function cardLayout(content: CardContent, say: CardSay, measure: Measure): CardItem[] {
  const { result } = content;
  const rows = result.kind === 'class' ? result.teams.length : result.rows.length;
  const hero = cardHero(result, rows <= tallRows, say, measure);
  const foot = cardFoot(content, say, measure);
  const panel = { x: margin, y: hero.bottom + 40, w: cardSize.w - 2 * margin, h: 0 };
  const box = { ...panel, h: foot.top - 36 - panel.y };
  const inner = { x: box.x + pad, y: box.y + 20, w: box.w - 2 * pad, h: box.h - 40 };
  const meaning = fitText(
    say('card.meaning'),
    { family: 'sans', size: 25 },
    { width: inner.w, least: 22, rows: 2 },
    measure,
  );
  const meaningHeight = meaning.lines.length * meaning.type.size * 1.35;
  const meaningTop = inner.y + inner.h - meaningHeight;
  const scoreTop = meaningTop - scoreHeight - 8;
  const countsTop = scoreTop - (result.kind === 'class' ? 12 : countsHeight);
  const body = { ...inner, h: countsTop - inner.y };
  const rule = (y: number): CardItem => ({
    kind: 'fill',
    box: { x: inner.x, y, w: inner.w, h: 2 },
    color: colors.rule,
  });
  return [
    { kind: 'fill', box: { x: 0, y: 0, ...cardSize }, color: colors.paper },
    { kind: 'tile', box: { x: 0, y: 0, ...cardSize }, art: 'flecks' },
    ...hero.items,
    { kind: 'dots', box },
    { kind: 'fill', box, color: colors.sheet },
    { kind: 'frame', box, color: colors.ink, width: 3 },
    ...(result.kind === 'class'
      ? cardClass(result, body, say, measure)
      : [
          ...cardRows(result, body, say, measure),
          ...cardCounts(result.pooled, { ...inner, y: countsTop, h: countsHeight }, say, measure),
        ]),
    rule(scoreTop),
    ...cardScore(content, { ...inner, y: scoreTop, h: scoreHeight }, say, measure),
    ...textLines(
      meaning,
      { x: inner.x, y: meaningTop + (1.35 - lineHeight) * meaning.type.size * 0.5, color: colors.soft },
      measure,
    ),
    ...foot.items,
  ];
}
