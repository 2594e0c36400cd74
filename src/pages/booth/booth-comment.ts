import type { UiKey } from '../../app/i18n.ts';
import { verdictComment } from '../verdict-words.ts';

type Line = ReturnType<typeof verdictComment>;

/** What the common sentences put off to the case notes, a booth says itself: nobody reads notes at a stall. */
const own: Readonly<Record<string, UiKey>> = {
  restraintReasons: 'booth.sayRestraint',
  hard: 'booth.sayHard',
};

/** One sentence on a visitor's verdict. */
export function boothComment(...verdict: Parameters<typeof verdictComment>): Line {
  const line = verdictComment(...verdict);
  const name = line.key.slice(line.key.lastIndexOf('.') + 1);
  return { ...line, key: own[name] ?? line.key };
}
