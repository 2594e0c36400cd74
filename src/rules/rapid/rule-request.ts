/** The facts of a request that decide whether it is lawful. */
export interface RequestFacts {
  /** What is asked for belongs to a function that the app offers. */
  readonly related: boolean;
  /** The basic function can't be done without it. */
  readonly necessary: boolean;
  /** What refusing costs: nothing else, that one function, or the whole app. */
  readonly refusal: 'nothing' | 'function' | 'app';
  /** Several permissions, all or none. */
  readonly bundled: boolean;
  /** Asked again and again after a no. */
  readonly nags: boolean;
}

/** Why a request is a violation: ids of reasons. */
export type RequestReason =
  | 'unrelated-data'
  | 'refusal-blocks-service'
  | 'all-or-nothing'
  | 'ignores-refusal';

/**
 * The rule of 审批: null if the request is lawful, else the reasons, the plainest first. A violation only if
 * unrelated to any offered function (4.1), if refusing what isn't necessary blocks the app (4.2), if bundled
 * all-or-nothing (4.6), or if a no is not taken (3.2).
 */
export function ruleRequest(facts: RequestFacts): readonly RequestReason[] | null {
  const { related, necessary, refusal, bundled, nags } = facts;
  const reasons: RequestReason[] = [];
  if (bundled) reasons.push('all-or-nothing');
  if (!related) reasons.push('unrelated-data');
  if (nags) reasons.push('ignores-refusal');
  if (!necessary && refusal === 'app' && !bundled) reasons.push('refusal-blocks-service');
  return reasons.length > 0 ? reasons : null;
}
