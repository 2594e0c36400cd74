import type { Round } from '../action-schema.ts';
import { type Letter, lettersOf } from '../letters.ts';
import type { OfferedReason } from '../plan-schema.ts';
import type { Question } from '../questions.ts';
import { type Revealed, revealedOf } from '../revealed.ts';
import { roundOf } from '../round-of.ts';
import type { RoomState } from '../state.ts';

/** A question as everyone may see it. */
export interface QuestionView {
  readonly id: string;
  readonly kind: Question['kind'];
  /** The spot of the exhibit; null for what stands by itself. */
  readonly spot: string | null;
  readonly text: string;
  readonly letters: readonly Letter[];
  /** From the reveal on, all reasons of the level, in its order. Until then the letters hold all that may be given. */
  readonly offered: readonly OfferedReason[];
  /** The round in which answers are collected now. */
  readonly collecting: Round | null;
  /** Null until the reveal. */
  readonly revealed: Revealed | null;
}

/** The parts of a room that say what was asked, and how far that is. */
type Asking = 'open' | 'questions' | 'path' | 'step' | 'shut' | 'ended' | 'revealed';

/** A question without anything of its key, unless it is revealed. */
export function questionView(state: Pick<RoomState, Asking>, question: Question): QuestionView | null {
  if (!state.open) return null;
  const { id, kind, spot, text } = question;
  const revealed = revealedOf(state, id);
  return {
    id,
    kind,
    spot,
    text,
    letters: lettersOf(question, state.open),
    offered: revealed ? question.offered : [],
    collecting: roundOf(state, id),
    revealed,
  };
}
