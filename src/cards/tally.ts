import { type CardKind, type Letter, lettersOf } from './letter.ts';

/** How many gave each answer, in the order of the alphabet, zeros included. */
export function tallyOf(
  kind: CardKind,
  answers: ReadonlyMap<number, Letter>,
): { letter: Letter; count: number }[] {
  const given = [...answers.values()];
  return lettersOf(kind).map((letter) => ({
    letter,
    count: given.filter((one) => one === letter).length,
  }));
}
