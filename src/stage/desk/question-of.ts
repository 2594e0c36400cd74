import type { UiKey } from '../../app/i18n.ts';
import type { Session } from '../../app/session.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';

/** What is asked about a thing on the desk, and how the answers are called. */
export interface Question {
  readonly title: UiKey;
  readonly lawful: UiKey;
  readonly violation: UiKey;
  readonly reason: UiKey;
  /** Over the same thing done well. */
  readonly better: UiKey;
  /** True where a card holds or does not. */
  readonly claim: boolean;
}

/** The question about a spot: 合规 or 违规, or whether a card or a step holds. */
export function questionOf({ bundle, state }: Session, spot: string): Question {
  const { exhibit } = bundle.level;
  if (claimIds(exhibit).includes(spot)) {
    return {
      title: exhibit.kind === 'map' ? 'claim.step' : 'claim.question',
      lawful: 'claim.holds',
      violation: 'claim.fails',
      reason: 'claim.reason',
      better: 'claim.better',
      claim: true,
    };
  }
  const naming = state.value.phase === 'naming';
  return {
    title: naming ? 'play.nameOne' : exhibit.kind === 'map' ? 'trace.question' : 'play.question',
    lawful: 'play.lawful',
    violation: 'play.violation',
    reason: 'play.pickReason',
    better: 'play.lawfulVersion',
    claim: false,
  };
}
