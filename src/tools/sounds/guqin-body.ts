import { filter } from './filter.ts';
import { mix } from './mix.ts';

/** Broad resonances of a long lacquered box: [Hz, Q, share]. */
const RESONANCES: readonly [number, number, number][] = [
  [112, 6, 0.5],
  [196, 7, 0.55],
  [318, 8, 0.5],
  [467, 9, 0.4],
  [735, 9, 0.28],
  [1180, 10, 0.16],
];

/** Lets the wooden body of a guqin answer the string: the dry signal plus its resonances; same length. */
export function guqinBody(string: Float64Array): Float64Array {
  const out = string.map((x) => x * 0.62);
  for (const [hz, q, share] of RESONANCES) mix(out, filter(string, { kind: 'band', hz, q }), 0, share);
  return out;
}
