import { colors } from './card-colors.ts';
import type { ArtId, Box, CardItem } from './card-item.ts';
import { fontOf } from './font-of.ts';

type Art = ReadonlyMap<ArtId, HTMLImageElement>;

/** Where the baseline stands in a line box, by the type size. */
const baseline = 0.98;
/** How faint the half of a seal is that took no ink. */
const dry = 0.28;

const clipTo = (ctx: CanvasRenderingContext2D, { x, y, w, h }: Box) => {
  ctx.beginPath();
  ctx.rect(x, y, w, h);
  ctx.clip();
};

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The halftone shadow of a box: dots to its right and below. */
function dots(ctx: CanvasRenderingContext2D, { x, y, w, h }: Box): void {
  ctx.fillStyle = colors.ink;
  const dot = (at: number, down: number) => ctx.fillRect(at, down, 2, 2);
  for (let down = y + 12; down < y + h + 8; down += 6) for (const at of [2, 6]) dot(x + w + at, down);
  for (let at = x + 12; at < x + w + 8; at += 6) for (const down of [2, 6]) dot(at, y + h + down);
}

function art(ctx: CanvasRenderingContext2D, item: Extract<CardItem, { kind: 'art' }>, images: Art): void {
  const image = images.get(item.art);
  if (!image) return;
  const { x, y, w, h } = item.box;
  if (item.clip) clipTo(ctx, item.clip);
  ctx.translate(x + w / 2, y + h / 2);
  ctx.rotate(radians(item.turn ?? 0));
  const put = () => ctx.drawImage(image, -w / 2, -h / 2, w, h);
  if (item.half) {
    ctx.globalAlpha = dry;
    put();
    ctx.globalAlpha = 1;
    clipTo(ctx, { x: -w / 2, y: -h / 2, w, h: h * 0.5 });
  }
  put();
}

function needle(ctx: CanvasRenderingContext2D, item: Extract<CardItem, { kind: 'needle' }>): void {
  ctx.translate(item.x, item.y);
  ctx.rotate(radians(item.turn));
  ctx.fillStyle = colors.ink;
  ctx.beginPath();
  ctx.moveTo(-6, 0);
  ctx.lineTo(0, -item.length);
  ctx.lineTo(6, 0);
  ctx.fill();
  for (const [r, color] of [
    [9, colors.ink],
    [4, colors.gold],
  ] as const) {
    ctx.fillStyle = color;
    ctx.beginPath();
    ctx.arc(0, 0, r, 0, 2 * Math.PI);
    ctx.fill();
  }
}

function circle(ctx: CanvasRenderingContext2D, item: Extract<CardItem, { kind: 'circle' }>): void {
  if (item.clip) clipTo(ctx, item.clip);
  ctx.beginPath();
  ctx.arc(item.x, item.y, item.r, 0, 2 * Math.PI);
  ctx.fillStyle = ctx.strokeStyle = item.color;
  ctx.lineWidth = item.width ?? 0;
  if (item.width) ctx.stroke();
  else ctx.fill();
}

function tile(ctx: CanvasRenderingContext2D, { x, y, w, h }: Box, image: HTMLImageElement | undefined): void {
  if (!image) return;
  for (let down = y; down < y + h; down += image.height)
    for (let at = x; at < x + w; at += image.width) ctx.drawImage(image, at, down);
}

function stroke(ctx: CanvasRenderingContext2D, item: Extract<CardItem, { kind: 'frame' | 'dashes' }>): void {
  const { x, y, w, h } = item.box;
  ctx.strokeStyle = item.color;
  ctx.lineWidth = item.width;
  ctx.lineJoin = 'round';
  if (item.kind === 'dashes') ctx.setLineDash([w / 8, w / 11]);
  ctx.strokeRect(x, y, w, h);
}

type Painters = {
  readonly [K in CardItem['kind']]: (
    ctx: CanvasRenderingContext2D,
    item: Extract<CardItem, { kind: K }>,
    images: Art,
  ) => void;
};

const painters: Painters = {
  fill(ctx, { box, color, alpha }) {
    ctx.fillStyle = color;
    ctx.globalAlpha = alpha ?? 1;
    ctx.fillRect(box.x, box.y, box.w, box.h);
  },
  frame: stroke,
  dashes: stroke,
  dots: (ctx, { box }) => dots(ctx, box),
  tile: (ctx, item, images) => tile(ctx, item.box, images.get(item.art)),
  circle,
  arc(ctx, item) {
    ctx.strokeStyle = item.color;
    ctx.lineWidth = item.width;
    ctx.beginPath();
    ctx.arc(item.x, item.y, item.r, radians(item.from - 90), radians(item.to - 90));
    ctx.stroke();
  },
  needle,
  art,
  text(ctx, { text, type, color, box }) {
    ctx.font = fontOf(type);
    ctx.fillStyle = color;
    ctx.fillText(text, box.x, box.y + type.size * baseline);
  },
  qr(ctx, { dark, module, box }) {
    ctx.fillStyle = colors.ink;
    for (const [y, row] of dark.entries())
      for (const [x, on] of row.entries())
        if (on) ctx.fillRect(box.x + x * module, box.y + y * module, module, module);
  },
};

/** Draws one item; the context is left as it was. */
export function drawItem(ctx: CanvasRenderingContext2D, item: CardItem, images: Art): void {
  const paint = painters[item.kind] as (to: CanvasRenderingContext2D, what: CardItem, drawings: Art) => void;
  ctx.save();
  paint(ctx, item, images);
  ctx.restore();
}
