import type { Revealed } from '../../classroom/revealed.ts';
import type { Mark } from '../../rules/state.ts';

/** How a bar is drawn: plain before a reveal; `half` for an accusation that is right for a wrong reason. */
export type BarLook = 'plain' | 'right-violation' | 'right-lawful' | 'half' | 'wrong';

/** The look of the bar of an answer, once the right one is known. */
export function barLook(
  mark: Mark,
  revealed: Pick<Revealed, 'verdict' | 'reasons'> | null,
  asks: 'verdict' | 'reason',
): BarLook {
  if (!revealed) return 'plain';
  if (mark.verdict !== revealed.verdict) return 'wrong';
  if (mark.verdict === 'lawful') return 'right-lawful';
  const right = asks === 'verdict' || revealed.reasons.some((one) => one.id === mark.reason);
  return right ? 'right-violation' : 'half';
}
