import type { PublicBundle } from '../../rules/bundle.ts';
import { labelIn, reasonsIn } from '../exhibit-words.ts';
import type { Letter } from '../letters.ts';
import { perState } from '../per-state.ts';
import type { OfferedReason } from '../plan-schema.ts';
import { verdictLetters } from '../verdict-letters.ts';
import type { QuestionView } from './question-view.ts';

/** A question about a spot without what the exhibit says of it. */
type Bare<Q extends QuestionView> = Omit<Q, 'text' | 'letters' | 'offered'> & {
  /** The reasons its letters give, by id; null where only the verdict is asked for. */
  readonly reasons: readonly string[] | null;
};

/** A question as it travels: one about a spot leaves out what whoever has the exhibit knows. */
export type PackedQuestion<Q extends QuestionView = QuestionView> = Q | Bare<Q>;

const reasonsOf = perState((letters: readonly Letter[]): readonly string[] | null => {
  const given = letters.flatMap(({ mark }) => (mark.verdict === 'violation' ? [mark.reason] : []));
  return given.includes(null) ? null : given.filter((one) => one !== null);
});

/** A question for the wire. Views are sent often, an exhibit once. */
export function packQuestion<Q extends QuestionView>(question: Q): PackedQuestion<Q> {
  if (question.kind !== 'spot') return question;
  // Undefined does not travel.
  return {
    ...question,
    text: undefined,
    letters: undefined,
    offered: undefined,
    reasons: reasonsOf(question.letters),
  };
}

const offeredBy = perState(
  (exhibit: PublicBundle) => new Map(reasonsIn(exhibit).map((one) => [one.id, one])),
);

/** The question again, with the words of its exhibit; without one it has no text and no letters yet. */
export function unpackQuestion<Q extends QuestionView>(
  packed: PackedQuestion<Q>,
  exhibit: PublicBundle | null,
): Q {
  if (!('reasons' in packed)) return packed;
  const { reasons, ...rest } = packed;
  const offered = exhibit ? offeredBy(exhibit) : new Map<string, OfferedReason>();
  const given = reasons === null ? null : reasons.flatMap((id) => offered.get(id) ?? []);
  const said: Pick<QuestionView, 'text' | 'letters' | 'offered'> = {
    text: exhibit && rest.spot ? labelIn(exhibit, rest.spot) : '',
    letters: exhibit ? verdictLetters(given) : [],
    offered: rest.revealed ? [...offered.values()] : [],
  };
  return { ...rest, ...said } as unknown as Q;
}
