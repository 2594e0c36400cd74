import { encode } from 'uqr';

/** A code ready to be drawn: which modules are dark, quiet zone included, and how many pixels a module takes. */
export interface QrPlan {
  readonly dark: readonly boolean[][];
  /** Even, so that half the size still falls on whole pixels. */
  readonly module: number;
  /** The side with its quiet zone, in card pixels. */
  readonly side: number;
  readonly text: string;
}

/** The quiet zone the standard asks for, in modules. */
const quiet = 4;
/** The smallest module: two pixels at half size, which stock readers still tell apart. */
const [smallest, largest] = [4, 8];
/** The room on the card, in pixels: what a code should take, and the most it may. */
const [usual, most] = [276, 308];

/**
 * The code of a text, as robust as the room allows: 15 % correction where that fits, else 7 %. Null where the
 * modules would be too small to be read at half size.
 */
export function qrPlan(text: string): QrPlan | null {
  for (const ecc of ['M', 'L'] as const) {
    let dark: readonly boolean[][];
    try {
      dark = encode(text, { ecc, border: quiet }).data;
    } catch {
      return null;
    }
    if (dark.length * smallest > most) continue;
    const fitting = Math.floor(usual / dark.length / 2) * 2;
    const module = Math.max(smallest, Math.min(largest, fitting));
    return { dark, module, side: dark.length * module, text };
  }
  return null;
}
