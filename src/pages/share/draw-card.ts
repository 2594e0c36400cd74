import { cardArt } from './card-art.ts';
import type { CardContent, CardSay } from './card-content.ts';
import { cardFonts } from './card-fonts.ts';
import type { ArtId, Measure } from './card-item.ts';
import { cardLayout } from './card-layout.ts';
import { type CardPicture, cardPicture } from './card-picture.ts';
import { cardSize } from './card-size.ts';
import { drawItem } from './draw-item.ts';
import { fontOf } from './font-of.ts';

/** Draws the card once its fonts and drawings are here. Rejects where the browser keeps the canvas from being drawn or read. */
export async function drawCard(content: CardContent, say: CardSay): Promise<CardPicture> {
  const canvas = document.createElement('canvas');
  canvas.width = cardSize.w;
  canvas.height = cardSize.h;
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  const measure: Measure = (text, type) => {
    ctx.font = fontOf(type);
    return ctx.measureText(text).width;
  };
  // The first layout, in whatever font there is, only says which characters are needed.
  const texts = cardLayout(content, say, measure).map((item) => (item.kind === 'text' ? item.text : ''));
  await cardFonts(texts.join(''));
  const items = cardLayout(content, say, measure);
  const ids = items.flatMap((item): ArtId[] =>
    item.kind === 'art' || item.kind === 'tile' ? [item.art] : [],
  );
  const images = await cardArt(ids);
  for (const item of items) drawItem(ctx, item, images);
  return cardPicture(canvas, ctx);
}
