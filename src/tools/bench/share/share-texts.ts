import type { Editions } from '../../../rules/share/editions.ts';
import { diceOf } from './dice.ts';
import { type Mutation, mutations } from './mutations.ts';
import { randomShare } from './random-share.ts';

/** A text that may be pasted where a share code is asked for. */
export interface ShareText {
  /** What was done to a true code. */
  readonly mutation: string;
  /** The true codes it was made of. */
  readonly code: string;
  readonly other: string;
  readonly text: string;
}

/** So many true codes to start from. */
const trueCodes = 3000;

/** `count` mutated and random share codes over these editions, the same ones for the same seed (signed 32-bit). */
export function* shareTexts(editions: Editions, count: number, seed: number): Generator<ShareText> {
  const dice = diceOf(seed);
  const all = Object.entries(mutations) as [string, Mutation][];
  const codes = Array.from({ length: trueCodes }, () => randomShare(editions, dice));
  for (let i = 0; i < count; i += 1) {
    const [code, other] = [dice.pick(codes), dice.pick(codes)];
    const [mutation, mutate] = dice.pick(all);
    yield { mutation, code, other, text: mutate(code, other, dice) };
  }
}
