import type { Turn } from './turn.ts';

/**
 * What is printed on the pupil's side: `letters` has A (合规) and B to D (违规, each with a reason) on its four
 * edges; `verdict` has 合规 and 违规 on two opposite edges, which no quarter turn can mix up.
 */
export type CardKind = 'letters' | 'verdict';

/** An answer. On a `verdict` card A is 合规 and B is 违规. */
export type Letter = 'A' | 'B' | 'C' | 'D';

/**
 * The answers on the edges of the pupil's side, clockwise as the pupil sees them, from the edge that lies behind
 * the marker's top. The edge held up is the answer. The camera sees the other side, so an edge that the pupil
 * brings up by a quarter turn to the left has the marker turned a quarter to the right: the place in this list is
 * the marker's turn.
 */
export const edgesOf: Readonly<Record<CardKind, readonly (Letter | null)[]>> = {
  letters: ['A', 'B', 'C', 'D'],
  verdict: ['A', null, 'B', null],
};

/** The answers a card of this kind can give, in the order of the alphabet. */
export const lettersOf = (kind: CardKind): readonly Letter[] =>
  kind === 'letters' ? ['A', 'B', 'C', 'D'] : ['A', 'B'];

/** The answer of a card whose marker is seen at `turn`; null for a verdict card held sideways. */
export const letterOf = (kind: CardKind, turn: Turn): Letter | null => edgesOf[kind][turn] ?? null;
