import type { SpotKey } from '../../rules/level-schema.ts';
import { own } from '../../rules/own.ts';
import type { RoomCase } from '../plan-schema.ts';
import { questionOf } from '../question-of.ts';
import type { RoomState } from '../state.ts';

/** What only the teacher reads about a question. */
export interface TeacherNotes {
  readonly teach: RoomCase['teach'];
  readonly takeaway: string;
  readonly key: SpotKey;
}

/**
 * The notes on a spot: what to ask, the misconception, a follow-up, and the key itself. They give the answer away:
 * for paper, or for a screen that nobody else sees. Null for tests and practice.
 */
export function teacherNotes(state: RoomState, id: string): TeacherNotes | null {
  const question = questionOf(state, id);
  if (!question?.level || !question.spot) return null;
  const found = own(state.open?.plan.cases ?? {}, question.level);
  const key = found && own(found.key.spots, question.spot);
  return found && key ? { teach: found.teach, takeaway: found.key.takeaway, key } : null;
}
