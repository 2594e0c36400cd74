import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { shuffle } from '../shuffle.ts';
import type { RapidTable } from './rapid-schema.ts';
import { type RequestFacts, type RequestReason, ruleRequest } from './rule-request.ts';

/** The ways a request can be made. */
export type Shape = 'need' | 'extra' | 'extra-forced' | 'stray' | 'stray-forced' | 'bundle' | 'nag';

/** A request card of 权限快审. Indices point into the table, so that a card is the same in every language. */
export interface RapidCard {
  readonly appType: string;
  readonly shape: Shape;
  /** Which of the type's needs, extras or strays; for `bundle` the first of two extras. */
  readonly pick: number;
  readonly facts: RequestFacts;
  readonly reasons: readonly RequestReason[] | null;
}

const facts = (over: Partial<RequestFacts>): RequestFacts => ({
  related: true,
  necessary: false,
  refusal: 'function',
  bundled: false,
  nags: false,
  ...over,
});

/** What each shape of request comes down to. */
export const factsOf: Readonly<Record<Shape, RequestFacts>> = {
  need: facts({ necessary: true, refusal: 'app' }),
  extra: facts({}),
  'extra-forced': facts({ refusal: 'app' }),
  stray: facts({ related: false, refusal: 'nothing' }),
  'stray-forced': facts({ related: false, refusal: 'app' }),
  bundle: facts({ bundled: true, refusal: 'app' }),
  nag: facts({ nags: true }),
};

/** Lawful and unlawful shapes by stage: the later, the closer they look alike. */
const stages: readonly { readonly lawful: readonly Shape[]; readonly unlawful: readonly Shape[] }[] = [
  { lawful: ['need', 'extra'], unlawful: ['stray-forced', 'bundle'] },
  { lawful: ['need', 'extra'], unlawful: ['stray', 'stray-forced', 'extra-forced'] },
  { lawful: ['extra', 'extra', 'need'], unlawful: ['extra-forced', 'nag', 'stray', 'bundle'] },
];

/** Cards in the first and in the first two stages. */
export const stageEnds: readonly number[] = [6, 15];

const stageOf = (index: number) => stageEnds.filter((end) => index >= end).length;

/**
 * The order of types: two fixed halves, each shuffled anew every round, so that a type comes back only
 * after half of the others.
 */
function typeAt(ids: readonly string[], seed: number, index: number): string {
  const half = Math.ceil(ids.length / 2);
  const halves = shuffle(ids, spread(seed) >>> 0);
  const round = Math.floor(index / ids.length);
  const at = index % ids.length;
  const part = at < half ? halves.slice(0, half) : halves.slice(half);
  const order = shuffle(part, (seed + Math.imul(round + 1, 7919)) >>> 0);
  return order[at < half ? at : at - half] as string;
}

/** Spreads a 32-bit number over all its bits, so that neighbouring seeds deal unlike decks. (MurmurHash3, fmix32.) */
function spread(seed: number): number {
  let h = seed | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The card at `index` (from 0) of the deck that `seed` (unsigned 32-bit) shuffles. Pure: the same deck on every
 * device. Throws only if the table has no types.
 */
export function dealCard(table: RapidTable, seed: number, index: number): RapidCard {
  const ids = Object.keys(table.types).sort();
  const appType = typeAt(ids, seed, index);
  const type = table.types[appType] as RapidTable['types'][string];
  const random = xoroshiro128plus(spread(seed ^ Math.imul(index + 1, 0x9e3779b1)));
  const roll = (n: number) => uniformInt(random, 0, n - 1);
  const stage = stages[stageOf(index)] as (typeof stages)[number];
  const shapes = roll(2) === 0 ? stage.lawful : stage.unlawful;
  const open = shapes.filter((shape) => shape !== 'need' || type.needs.length > 0);
  const shape = open[roll(open.length)] as Shape;
  const pool = shape === 'need' ? type.needs : shape.startsWith('stray') ? type.strays : type.extras;
  const known = factsOf[shape];
  return { appType, shape, pick: roll(pool.length), facts: known, reasons: ruleRequest(known) };
}
