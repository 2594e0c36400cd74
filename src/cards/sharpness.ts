import type { GreyImage } from './grey-image.ts';

/**
 * How suddenly a picture's brightness changes, 0–1: the steepest half per cent of the steps between neighbouring
 * pixels, as a share of the picture's whole range of brightness. An edge in focus takes one or two pixels; one
 * that takes ten has a tenth. 0 for a picture of one shade.
 */
export function sharpness({ width, height, data }: GreyImage): number {
  const steps = new Uint32Array(256);
  const shades = new Uint32Array(256);
  for (let y = 0; y < height; y += 1) {
    for (let x = 1; x < width; x += 1) {
      const at = y * width + x;
      const shade = data[at] as number;
      const step = Math.abs(shade - (data[at - 1] as number));
      steps[step] = (steps[step] as number) + 1;
      shades[shade] = (shades[shade] as number) + 1;
    }
  }
  const total = height * (width - 1);
  const reached = (counts: Uint32Array, share: number) => {
    let sum = 0;
    return counts.findIndex((count) => {
      sum += count;
      return sum >= share * total;
    });
  };
  const range = reached(shades, 0.995) - reached(shades, 0.005);
  return range < 24 ? 0 : reached(steps, 0.995) / range;
}
