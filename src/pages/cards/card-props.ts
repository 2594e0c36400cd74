import type { CardKind, Letter } from '../../cards/letter.ts';

/** What both ways of reading a class's cards need to know, and say. They keep no answers themselves. */
export interface CardProps {
  /** The numbers of the class's seats, ascending. */
  readonly seats: readonly number[];
  readonly kind: CardKind;
  /** The answers that stand. */
  readonly answers: ReadonlyMap<number, Letter>;
  /** A seat's answer was read or entered; null takes it back. */
  readonly onAnswer: (seat: number, letter: Letter | null) => void;
  readonly onDone: () => void;
  /** True where the class sees this screen: then it shows how many were read and who is missing, no answers. */
  readonly projected?: boolean;
}
