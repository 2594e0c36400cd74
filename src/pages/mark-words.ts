import { t } from '../app/i18n.ts';
import type { PublicBundle } from '../rules/bundle.ts';
import type { Answer } from '../rules/judge.ts';
import type { Mark } from '../rules/state.ts';
import { claimIds } from '../rules/walk-exhibit.ts';

/** How marks and answers on a spot are put into words; a card's are words of its own. */
export interface MarkWords {
  /** True for claim cards and first steps. */
  readonly claim: boolean;
  /** The words for a mark, for no mark, or for what is right. */
  say(mark: Mark | Answer | undefined): string;
}

/** The words for a spot of a level. `more` names reasons that the level no longer offers. */
export function markWords(
  bundle: PublicBundle,
  spot: string,
  more: ReadonlyMap<string, string> = new Map(),
): MarkWords {
  const claim = claimIds(bundle.level.exhibit).includes(spot);
  const label = (id: string | null) =>
    bundle.reasons.find((one) => one.id === id)?.label ?? (id === null ? undefined : more.get(id));
  return {
    claim,
    say(mark) {
      if (!mark) return t('verdict.leftAlone');
      if (mark.verdict === 'lawful') return t(claim ? 'claim.holds' : 'play.lawful');
      const reason = label(mark.reason);
      if (!reason) return t(claim ? 'claim.fails' : 'play.violation');
      return t(claim ? 'verdict.claimFor' : 'verdict.violationFor', { reason });
    },
  };
}
