import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A Fisher–Yates shuffle that depends on the seed (unsigned 32-bit) alone. The input is not changed. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const rng = xoroshiro128plus(seed | 0);
  const out = [...items];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = uniformInt(rng, 0, i);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
