import type { Citation } from '../rules/bundle.ts';
import { own } from '../rules/own.ts';
import type { OfferedReason } from './plan-schema.ts';
import { questionOf } from './question-of.ts';
import type { RoomState } from './state.ts';

/** The answer to a spot and why, as it is shown at the reveal. */
export interface Revealed {
  readonly verdict: 'lawful' | 'violation';
  /** Reasons that are right, by name; the first is the best. */
  readonly reasons: readonly OfferedReason[];
  readonly short: string;
  readonly why: string;
  /** The same row, done lawfully; null where it is lawful already. */
  readonly lawful: string | null;
  readonly citations: readonly Citation[];
}

/** The answer to a question, once it was revealed; null before. Items of a test are never revealed. */
export function revealedOf(
  state: Pick<RoomState, 'open' | 'questions' | 'revealed'>,
  id: string,
): Revealed | null {
  const question = questionOf(state, id);
  if (!question?.level || !question.spot || !state.revealed.includes(id)) return null;
  const found = own(state.open?.plan.cases ?? {}, question.level);
  const key = found && own(found.key.spots, question.spot);
  if (!key) return null;
  const right = key.verdict === 'violation' ? [key.reason, ...(key.accepts ?? [])] : [];
  return {
    verdict: key.verdict,
    reasons: right.flatMap((reason) => question.offered.find((one) => one.id === reason) ?? []),
    short: key.short,
    why: key.why,
    lawful: key.verdict === 'violation' ? key.lawful : null,
    citations: key.provisions.flatMap((one) => own(found.key.provisions, one) ?? []),
  };
}
