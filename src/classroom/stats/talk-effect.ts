/** How answers changed between two rounds, of those who answered in both. */
export interface TalkEffect {
  readonly n: number;
  readonly wrongToRight: number;
  readonly rightToWrong: number;
  readonly stayedRight: number;
  readonly stayedWrong: number;
}

/**
 * What became of the answers while desk-mates talked: the fourfold table of right before and right after, as in peer
 * instruction (Crouch & Mazur 2001, American Journal of Physics 69:970–977).
 */
export function talkEffect(
  pairs: readonly { readonly first: boolean; readonly second: boolean }[],
): TalkEffect {
  const count = (first: boolean, second: boolean) =>
    pairs.filter((one) => one.first === first && one.second === second).length;
  return {
    n: pairs.length,
    wrongToRight: count(false, true),
    rightToWrong: count(true, false),
    stayedRight: count(true, true),
    stayedWrong: count(false, false),
  };
}
