import type { UiKey } from '../../app/i18n.ts';
import { verdictComment } from '../verdict-words.ts';

type Line = ReturnType<typeof verdictComment>;

/** What the common sentences put off to the case notes, a booth says itself: nobody reads notes at a stall. */
const own: Readonly<Record<string, UiKey>> = {
  'say.restraintReasons': 'booth.sayRestraint',
  'say.hard': 'booth.sayHard',
  'claim.restraintReasons': 'booth.sayClaimRestraint',
  'claim.hard': 'booth.sayClaimHard',
};

/** One sentence on a visitor's verdict. */
export function boothComment(...verdict: Parameters<typeof verdictComment>): Line {
  const line = verdictComment(...verdict);
  return { ...line, key: own[line.key.replace('verdict.', '')] ?? line.key };
}
