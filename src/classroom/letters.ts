import { shuffle } from '../rules/shuffle.ts';
import type { Mark } from '../rules/state.ts';
import type { Opening } from './open-schema.ts';
import { perState } from './per-state.ts';
import type { Question } from './questions.ts';
import { reasonLetters, verdictLetters } from './verdict-letters.ts';

export type LetterName = 'A' | 'B' | 'C' | 'D';

/** What holding up a letter means. */
export interface Letter {
  readonly letter: LetterName;
  readonly mark: Mark;
  /** The reason's name or the practice option; null where it is only lawful or not. */
  readonly label: string | null;
}

/** A seed of the question's own: the id's letters mixed into the room's. */
const mix = (id: string, seed: number): number =>
  [...id].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, seed >>> 0);

/**
 * Three reasons to offer. One is the tempting one: right if the spot is a violation, the usual mistake if it is
 * lawful, so that what is offered does not tell which. Further reasons that would be right as well are left out
 * while there are enough others.
 */
function offeredOf({ id, offered, answer, tempting }: Question, seed: number): Question['offered'] {
  const [first, ...rest] = shuffle(offered, mix(id, seed));
  if (!first) return [];
  const anchor = offered.find((one) => one.id === tempting) ?? first;
  const others = [first, ...rest].filter((one) => one.id !== anchor.id);
  const accepted = answer?.verdict === 'violation' ? (answer.accepts ?? []) : [];
  const wrong = others.filter((one) => !accepted.includes(one.id));
  const two = [...wrong, ...others.filter((one) => accepted.includes(one.id))].slice(0, 2);
  return shuffle([anchor, ...two], mix(id, seed ^ 0x5eed));
}

function compute(question: Question, { seed, asks }: Pick<Opening, 'seed' | 'asks'>): readonly Letter[] {
  if (question.kind !== 'practice')
    return verdictLetters(asks === 'verdict' ? null : offeredOf(question, seed));
  const shown = asks === 'verdict' ? question.offered.slice(0, 1) : question.offered;
  return [{ letter: 'A', mark: { verdict: 'lawful' }, label: question.first }, ...reasonLetters(shown)];
}

const known = perState((open: Pick<Opening, 'seed' | 'asks'>) =>
  perState((question: Question) => compute(question, open)),
);

/**
 * The letters of a question: A is lawful (or the first practice option); B is a violation, or B–D each give a reason.
 * Depends on the room's seed and the question alone.
 */
export const lettersOf = (question: Question, open: Pick<Opening, 'seed' | 'asks'>): readonly Letter[] =>
  known(open)(question);
