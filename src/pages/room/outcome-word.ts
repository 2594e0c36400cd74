import { t, type UiKey } from '../../app/i18n.ts';
import type { PlayerQuestion } from '../../classroom/views/player-view.ts';

/** How the own mark fell out, in words: on a card of a claim they are its own. A spot left alone is said so. */
export function outcomeWord({ mine, outcome }: PlayerQuestion, claim: boolean, reasoned: boolean): string {
  if (mine === null || !outcome) return t('room.notMarked');
  const words: Readonly<Record<typeof outcome.outcome, UiKey>> = claim
    ? {
        hit: 'claim.rightDropped',
        miss: 'claim.wrongHeld',
        falseAlarm: 'claim.wrongDropped',
        correctRelease: 'claim.rightHeld',
      }
    : {
        hit: 'play.right',
        miss: 'play.wrongMiss',
        falseAlarm: 'play.wrongAlarm',
        correctRelease: 'play.rightRelease',
      };
  if (outcome.outcome === 'hit' && reasoned && !outcome.rightReason) {
    return t(claim ? 'claim.wrongReason' : 'play.wrongReason');
  }
  return t(words[outcome.outcome]);
}
