import type { NotebookItem } from './notebook-item.ts';

/** A row of its own that shows a rule kept or broken. */
export interface Surface {
  readonly id: string;
  readonly verdict: 'lawful' | 'violation';
  readonly text: string;
  readonly why: string;
}

const start = (item: NotebookItem): number =>
  [...`${item.level}/${item.spot}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

/**
 * The surface on which a rule comes back: another one at each review, in an order of the item's own, so
 * that neither the last answer nor the position helps. Null if the rule has no surfaces.
 */
export function surfaceFor(item: NotebookItem, surfaces: readonly Surface[]): Surface | null {
  if (surfaces.length === 0) return null;
  return surfaces[(start(item) + item.tries) % surfaces.length] ?? null;
}
