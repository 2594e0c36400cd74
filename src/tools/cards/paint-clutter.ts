import type { Chance } from './chance.ts';
import { type Picture, paint } from './picture.ts';

type Shade = (u: number, v: number) => number | null;

/** Paints a rectangle given in its own coordinates (−1 to 1), turned by `angle`. */
function paintTurned(
  picture: Picture,
  x: number,
  y: number,
  wide: number,
  high: number,
  angle: number,
  shade: Shade,
) {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  // One sample a pixel: the blur to come softens its edges, and a room has many pixels.
  paint(picture, x, y, Math.hypot(wide, high), 1, (px, py) => {
    const u = ((px - x) * cos + (py - y) * sin) / wide;
    const v = ((py - y) * cos - (px - x) * sin) / high;
    return Math.abs(u) <= 1 && Math.abs(v) <= 1 ? shade(u, v) : null;
  });
}

const flat =
  (value: number): Shade =>
  () =>
    value;
const oval =
  (value: number): Shade =>
  (u, v) =>
    u * u + v * v <= 1 ? value : null;

/** Rows of short dark strokes, as print looks from afar. */
function text(chance: Chance): Shade {
  const strokes = Array.from({ length: 400 }, () => chance.happens(0.55));
  const ink = chance.between(30, 80);
  const page = chance.between(170, 235);
  return (u, v) => {
    const row = Math.floor((v + 1) * 5);
    const column = Math.floor((u + 1) * 20);
    return Math.floor((v + 1) * 10) % 2 === 0 && strokes[row * 40 + column] ? ink : page;
  };
}

/** A black-bordered square of chance cells on white: the nearest thing to a card that is none. */
function decoy(chance: Chance): Shade {
  const cells = chance.whole(4, 6);
  const inside = Array.from({ length: cells * cells }, () => chance.happens(0.5));
  return (u, v) => {
    const column = Math.floor(((u + 1) / 2) * (cells + 4)) - 2;
    const row = Math.floor(((v + 1) / 2) * (cells + 4)) - 2;
    if (row < -1 || column < -1 || row > cells || column > cells) return 225;
    if (row < 0 || column < 0 || row === cells || column === cells) return 30;
    return inside[row * cells + column] ? 225 : 30;
  };
}

const board: Shade = (u, v) => (Math.floor((u + 1) * 4) % 2 === Math.floor((v + 1) * 4) % 2 ? 40 : 215);
const pane: Shade = (u, v) => (Math.max(Math.abs(u), Math.abs(v)) > 0.8 ? 45 : 200);

/** Fills a picture with a room: people, clothes, print, windows, chequers and black-bordered squares of chance. */
export function paintClutter(picture: Picture, chance: Chance): void {
  const { width, height } = picture;
  const area = (width * height) / (1920 * 1080);
  const x = () => chance.between(0, width);
  const y = () => chance.between(0, height);
  const angle = () => chance.between(-0.4, 0.4);
  const times = (count: number, once: () => void) => {
    for (let index = 0; index < Math.ceil(count * area); index += 1) once();
  };
  times(60, () => {
    const size = chance.between(15, 120);
    paintTurned(
      picture,
      x(),
      y(),
      size,
      size * chance.between(0.4, 1.4),
      angle(),
      flat(chance.between(35, 210)),
    );
  });
  times(60, () => {
    const size = chance.between(12, 40);
    paintTurned(picture, x(), y(), size, size * 1.25, angle(), oval(chance.between(40, 200)));
  });
  times(14, () =>
    paintTurned(picture, x(), y(), chance.between(30, 90), chance.between(20, 50), angle(), text(chance)),
  );
  times(8, () =>
    paintTurned(picture, x(), y(), chance.between(15, 60), chance.between(15, 60), angle(), pane),
  );
  times(4, () =>
    paintTurned(picture, x(), y(), chance.between(15, 50), chance.between(15, 50), angle(), board),
  );
  times(12, () => {
    const size = chance.between(14, 34);
    paintTurned(picture, x(), y(), size, size, chance.between(0, 6.3), decoy(chance));
  });
}
