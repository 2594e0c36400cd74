import { own } from '../../rules/own.ts';
import { markOf } from '../mark-of.ts';
import type { Stage } from '../plan-schema.ts';
import { presentSeats } from '../present-seats.ts';
import type { Question } from '../questions.ts';
import type { RoomState } from '../state.ts';
import type { Confusion } from '../stats/confusion.ts';
import { difficulty } from '../stats/difficulty.ts';
import type { Figure } from '../stats/figure.ts';
import { discrimination } from '../stats/point-biserial.ts';
import { type Reteach, reteach } from '../stats/reteach.ts';
import { type TalkEffect, talkEffect } from '../stats/talk-effect.ts';
import { type RoundTally, tallyOf } from '../tally.ts';
import { rowOf } from './form-row.ts';
import { rightOf } from './right-of.ts';

/** One question in the report. */
export interface QuestionReport {
  readonly id: string;
  readonly stage: number;
  readonly kind: Stage['kind'];
  readonly level: string | null;
  readonly spot: string | null;
  readonly text: string;
  readonly verdict: 'lawful' | 'violation';
  /** The right reason's id and name; null for what is lawful. */
  readonly reason: { readonly id: string; readonly label: string } | null;
  /** The explanation of the right answer. */
  readonly why: string;
  readonly tally: RoundTally;
  readonly right: number;
  readonly difficulty: Figure;
  readonly discrimination: Figure;
  /** Accusations of something lawful; null for a violation. */
  readonly wronged: number | null;
  readonly talk: TalkEffect | null;
  readonly reteach: readonly Reteach[];
}

const acceptedBy = ({ answer }: Question): readonly string[] =>
  answer?.verdict === 'violation' ? [answer.reason, ...(answer.accepts ?? [])] : [];

/** What the key says about a question: a spot's own why, or that of the item at its place in the test. */
function whyOf({ open, questions }: RoomState, { id, stage, level, spot }: Question): string {
  if (level && spot) return own(own(open?.plan.cases ?? {}, level)?.key.spots ?? {}, spot)?.why ?? '';
  const found = open?.plan.stages[stage];
  if (found?.kind !== 'before' && found?.kind !== 'after') return '';
  const place = questions.filter((one) => one.stage === stage).findIndex((one) => one.id === id);
  return found.items[place]?.key.why ?? '';
}

/** Accusations with a right reason. */
const rightReasons = (question: Question, { reasons }: RoundTally): number =>
  acceptedBy(question).reduce((sum, reason) => sum + (reasons[reason] ?? 0), 0);

function discriminationOf(state: RoomState, question: Question, form: readonly Question[]): Figure {
  const rows = presentSeats(state).flatMap((seat) => {
    const row = rowOf(state, seat, form);
    return row ? [row.right] : [];
  });
  return discrimination(
    rows,
    form.findIndex((one) => one.id === question.id),
  );
}

function talkOf(state: RoomState, question: Question): TalkEffect | null {
  const pairs = presentSeats(state).flatMap((seat) => {
    const first = markOf(state, seat, question.id, 'first');
    const second = markOf(state, seat, question.id, 'second');
    if (!first || !second) return [];
    return [{ first: rightOf(state, question, first), second: rightOf(state, question, second) }];
  });
  return pairs.length === 0 ? null : talkEffect(pairs);
}

/** Reasons given for others at a question. */
export function confusionsAt(question: Question, { reasons }: RoundTally): Confusion[] {
  const { answer } = question;
  if (answer?.verdict !== 'violation') return [];
  return Object.entries(reasons)
    .filter(([given]) => !acceptedBy(question).includes(given))
    .map(([given, n]) => ({ right: answer.reason, given, n }));
}

/**
 * A question's figures. `form` is what it was put together with: the items of its test, the spots of its case.
 * Null for practice, and for what nobody answered.
 */
export function questionReport(
  state: RoomState,
  question: Question,
  form: readonly Question[],
): QuestionReport | null {
  const { id, stage, level, spot, text, answer, offered } = question;
  const kind = state.open?.plan.stages[stage]?.kind;
  const tally = tallyOf(state, id);
  if (!state.open || !kind || !answer || tally.n === 0) return null;
  const asksReason = state.open.asks === 'reason';
  const { verdict } = answer;
  const named = asksReason ? rightReasons(question, tally) : tally.violation;
  const right = verdict === 'lawful' ? tally.lawful : named;
  const reason = answer.verdict === 'violation' ? answer.reason : null;
  return {
    id,
    stage,
    kind,
    level,
    spot,
    text,
    verdict,
    reason:
      reason === null
        ? null
        : { id: reason, label: offered.find((one) => one.id === reason)?.label ?? reason },
    why: whyOf(state, question),
    tally,
    right,
    difficulty: difficulty(right, tally.n),
    discrimination: discriminationOf(state, question, form),
    wronged: verdict === 'lawful' ? tally.violation : null,
    talk: talkOf(state, question),
    reteach: reteach({
      n: tally.n,
      right,
      verdict,
      accusations: tally.violation,
      rightReasons: asksReason ? named : null,
    }),
  };
}
