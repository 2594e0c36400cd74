/** A fixed pseudo-random number in [0, 1) for `index` of `seed`: ink looks irregular, yet a seal always splashes alike. */
export function noise(seed: number, index: number): number {
  let h = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul((index | 0) + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return ((h ^ (h >>> 16)) >>> 0) / 0x1_0000_0000;
}
