import { ClosePanel } from './close-panel.tsx';
import type { DeskModel } from './desk-model.ts';
import { FeedbackPanel } from './feedback-panel.tsx';
import { GoalPanel } from './goal-panel.tsx';
import { IdlePanel } from './idle-panel.tsx';
import { JudgePanel } from './judge-panel.tsx';

/** The judgement sheet: shows one panel, by what the player is doing. */
export function JudgementSheet({ desk }: { desk: DeskModel }) {
  const { state, selected } = desk.session;
  const { mechanic, phase } = state.value;
  const spot = selected.value;
  if (mechanic === 'maze' && phase === 'judging') return <GoalPanel desk={desk} />;
  if (desk.asksToClose.value) return <ClosePanel desk={desk} />;
  if (desk.feedback.value) return <FeedbackPanel desk={desk} spot={desk.feedback.value} />;
  if (spot) return <JudgePanel desk={desk} spot={spot} />;
  return <IdlePanel desk={desk} />;
}
