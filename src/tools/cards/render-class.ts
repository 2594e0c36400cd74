import type { ColourImage } from '../../cards/grey-image.ts';
import type { Quad } from '../../cards/point.ts';
import type { Turn } from '../../cards/turn.ts';
import { type CardPose, cornersAt } from './card-pose.ts';
import { type Chance, chanceOf } from './chance.ts';
import { finishPicture } from './finish-picture.ts';
import { paintCard } from './paint-card.ts';
import { paintClutter } from './paint-clutter.ts';
import { type Picture, paint } from './picture.ts';

/** A class before the camera. */
export interface ClassScene {
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  /** Who holds up a card, and how it is turned. A seat may hold two. */
  readonly cards: readonly { readonly seat: number; readonly turn: Turn }[];
  /** The least length of a marker's edge as seen, px, and the greatest; slanted edges are shorter, never below. */
  readonly px: readonly [number, number];
  /** Deviation of the sensor's noise, of 255. */
  readonly sigma?: number;
}

/** A card as it truly is in a frame. */
export interface Truth {
  readonly seat: number;
  readonly turn: Turn;
  readonly corners: Quad;
}

const lean = (17 * Math.PI) / 180;
/** A slant that shortens a side by a quarter. */
const slant = Math.acos(0.75);

const shortestEdge = (corners: Quad) =>
  Math.min(
    ...corners.map((corner, index) => {
      const next = corners[(index + 1) % 4] as Quad[number];
      return Math.hypot(next.x - corner.x, next.y - corner.y);
    }),
  );

function hold(chance: Chance, scene: ClassScene, x: number, y: number, turn: Turn): CardPose {
  const yawed = chance.happens(0.5);
  const pose = {
    x,
    y,
    px: 1,
    angle: (turn * Math.PI) / 2 + chance.between(-lean, lean),
    yaw: yawed ? chance.between(-slant, slant) : chance.between(-0.2, 0.2),
    pitch: yawed ? chance.between(-0.2, 0.2) : chance.between(-slant, slant),
  };
  const [least, most] = scene.px;
  return { ...pose, px: chance.between(least, most) / shortestEdge(cornersAt(pose, 0.5)) };
}

/** A hand that holds the card by its margin. */
function paintHand(picture: Picture, pose: CardPose, chance: Chance) {
  const skin = chance.between(90, 190);
  const side = chance.happens(0.5) ? 1 : -1;
  const half = pose.px * 0.5;
  const x = pose.x + side * half * chance.between(0.2, 1.2);
  const y = pose.y + half * 1.75;
  const wide = half * 0.45;
  const high = half * 0.62;
  paint(picture, x, y, Math.max(wide, high), 2, (px, py) =>
    ((px - x) / wide) ** 2 + ((py - y) / high) ** 2 <= 1 ? skin : null,
  );
}

/**
 * A class that holds up its cards in a cluttered, unevenly lit room. `frame(n)` gives its n-th frame, the hands a
 * little moved and the noise new, with where every card truly is. The same scene gives the same frames everywhere.
 */
export function renderClass(scene: ClassScene): {
  frame: (index: number) => { image: ColourImage; truth: readonly Truth[] };
} {
  const { width, height, cards, seed, sigma = 7 } = scene;
  const chance = chanceOf(seed);
  const room: Picture = {
    width,
    height,
    data: new Float32Array(width * height).fill(chance.between(90, 170)),
  };
  paintClutter(room, chance);
  const columns = Math.max(1, Math.ceil(Math.sqrt((cards.length * width) / height)));
  const rows = Math.max(1, Math.ceil(cards.length / columns));
  const [across, down] = [width / columns, height / rows];
  const free = (cell: number) => Math.max(0, cell / 2 - scene.px[1] * 1.15);
  const held = cards.map(({ turn }, index) => {
    const x = ((index % columns) + 0.5) * across + chance.between(-1, 1) * free(across);
    const y = (Math.floor(index / columns) + 0.5) * down + chance.between(-1, 1) * free(down);
    return {
      pose: hold(chance, scene, x, y, turn),
      paper: chance.between(190, 235),
      ink: chance.between(22, 48),
    };
  });
  const light = { x: chance.between(-0.3, 0.3), y: chance.between(-0.3, 0.3), all: chance.between(0.65, 1) };
  return {
    frame(index) {
      const moved = chanceOf(seed * 7919 + index + 1);
      const picture = { width, height, data: Float32Array.from(room.data) };
      const truth = cards.map(({ seat, turn }, at) => {
        const { pose, paper, ink } = held[at] as (typeof held)[number];
        const now = {
          ...pose,
          x: pose.x + moved.between(-1.5, 1.5),
          y: pose.y + moved.between(-1.5, 1.5),
          angle: pose.angle + moved.between(-0.03, 0.03),
        };
        paintCard(picture, now, seat, paper, ink);
        paintHand(picture, now, chanceOf(seed + at));
        return { seat, turn, corners: cornersAt(now, 0.5) };
      });
      for (let y = 0; y < height; y += 1) {
        const rowLight = light.all * (1 + light.y * (y / height - 0.5));
        for (let x = 0; x < width; x += 1) {
          const at = y * width + x;
          picture.data[at] = (picture.data[at] as number) * (rowLight + light.x * (x / width - 0.5));
        }
      }
      return { image: finishPicture(picture, seed * 104_729 + index, sigma), truth };
    },
  };
}
