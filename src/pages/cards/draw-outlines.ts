import type { Point } from '../../cards/point.ts';
import { middleOf } from '../../cards/pose.ts';
import type { Sighting } from '../../cards/sighting.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Plate extends Size {
  /** The height of the writing beside a card. */
  readonly textPx: number;
}

const cream = '#fcf7ec';
const gold = '#e9c57f';
const ink = '#16233d';

/**
 * Draws outlines into a plate of this size (CSS px), the picture fitted into it: a card that stands is filled, one
 * read once is a line; the thick edge in gold is the one held up.
 */
export function drawOutlines(
  context: CanvasRenderingContext2D,
  plate: Plate,
  shown: Size & { readonly sightings: readonly Sighting[] },
  labelOf: (sighting: Sighting) => string,
  isLocked: (seat: number) => boolean,
): void {
  const { textPx } = plate;
  const scale = Math.min(plate.width / shown.width, plate.height / shown.height);
  const left = (plate.width - shown.width * scale) / 2;
  const top = (plate.height - shown.height * scale) / 2;
  const place = ({ x, y }: Point): [number, number] => [left + x * scale, top + y * scale];
  context.font = `600 ${textPx}px sans-serif`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const sighting of shown.sightings) {
    const { corners, turn, size } = sighting;
    const locked = isLocked(sighting.seat);
    context.strokeStyle = locked ? cream : gold;
    context.fillStyle = locked ? cream : ink;
    context.lineWidth = textPx / 8;
    context.beginPath();
    for (const corner of corners) context.lineTo(...place(corner));
    context.closePath();
    context.fill();
    context.stroke();
    context.strokeStyle = gold;
    // Corner 0 is the marker's own top left: turned by a quarter, it is the left edge that is up.
    context.lineWidth = textPx / 3;
    context.beginPath();
    context.moveTo(...place(corners[(4 - turn) % 4] as Point));
    context.lineTo(...place(corners[(5 - turn) % 4] as Point));
    context.stroke();
    const [x, y] = place(middleOf(corners));
    context.fillStyle = locked ? cream : gold;
    const label = labelOf(sighting);
    const half = context.measureText(label).width / 2 + 2;
    const middle = Math.min(Math.max(x, half), plate.width - half);
    const below = y + (size * scale) / 2 + textPx + 2;
    context.fillText(label, middle, below > plate.height - 2 ? y - (size * scale) / 2 - textPx / 2 : below);
  }
}
