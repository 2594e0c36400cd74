/**
 * A computed figure and how many it rests on, or why there is none: too `few`, nothing left to gain (`ceiling`), all
 * alike (`no-spread`), seats unknown or not in both forms (`unpaired`), only violations or only lawful (`one-kind`).
 */
export type Figure =
  | { readonly value: number; readonly n: number }
  | {
      readonly value: null;
      readonly n: number;
      readonly why: 'few' | 'ceiling' | 'no-spread' | 'unpaired' | 'one-kind';
    };

/** From fewer than this nothing is computed: a figure of two or three is noise, and points at people. */
export const fewest = 5;
