import type { ChallengeRecord } from './records.ts';

/** As many challenges as are kept: anyone can send a link, and links must not fill the device. */
export const mostChallenges = 20;

/** The challenges after the plays of one changed, newest first, and the codes of those that had to go. */
export function newestChallenges(
  before: readonly ChallengeRecord[],
  code: string,
  plays: ChallengeRecord['plays'],
): { readonly kept: readonly ChallengeRecord[]; readonly dropped: readonly string[] } {
  const others = before.filter((one) => one.code !== code).sort((a, b) => b.turn - a.turn);
  // What is the newest already keeps its turn: a play of many steps need not count up at each.
  const known = before.find((one) => one.code === code)?.turn ?? -1;
  const turn = Math.max(known, (others[0]?.turn ?? 0) + 1);
  return {
    kept: [{ code, turn, plays }, ...others.slice(0, mostChallenges - 1)],
    dropped: others.slice(mostChallenges - 1).map((one) => one.code),
  };
}
