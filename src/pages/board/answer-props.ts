import type { RoomAction, Round } from '../../classroom/action-schema.ts';
import type { RoomState } from '../../classroom/state.ts';
import type { QuestionView } from '../../classroom/views/question-view.ts';
import type { PublicBundle } from '../../rules/bundle.ts';

/** What each way of answering at the board needs. */
export interface AnswerProps {
  readonly state: RoomState;
  readonly question: QuestionView;
  readonly round: Round;
  readonly bundle: PublicBundle | null;
  readonly act: (action: RoomAction) => void;
}
