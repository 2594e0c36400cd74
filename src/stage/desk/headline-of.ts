import type { UiKey } from '../../app/i18n.ts';
import type { SpotOutcome } from '../../rules/judge.ts';

/** The first words of the feedback on a mark. `claim` is for cards and steps, which hold or do not. */
export function headlineOf({ outcome, rightReason }: SpotOutcome, claim: boolean): UiKey {
  switch (outcome) {
    case 'miss':
      return claim ? 'claim.wrongHeld' : 'play.wrongMiss';
    case 'falseAlarm':
      return claim ? 'claim.wrongDropped' : 'play.wrongAlarm';
    case 'correctRelease':
      return claim ? 'claim.rightHeld' : 'play.rightRelease';
    case 'hit':
      if (rightReason) return claim ? 'claim.rightDropped' : 'play.right';
      return claim ? 'claim.wrongReason' : 'play.wrongReason';
  }
}
