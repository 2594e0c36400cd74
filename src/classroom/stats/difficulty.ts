import { type Figure, fewest } from './figure.ts';

/** Item difficulty p: the share of right answers, 0–1; the higher, the easier (Crocker & Algina 1986, ch. 14). */
export const difficulty = (right: number, n: number): Figure =>
  n < fewest ? { value: null, n, why: 'few' } : { value: right / n, n };
