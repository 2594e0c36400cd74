import * as v from 'valibot';
import { markSchema, questionIdSchema, roundSchema } from './action-schema.ts';
import type { RoundTally } from './tally.ts';
import type { SealedSeat } from './views/arrivals.ts';
import type { BoardView } from './views/board-view.ts';
import type { HostView } from './views/host-view.ts';
import type { WithoutExhibit } from './views/pack-view.ts';
import type { PlayerView } from './views/player-view.ts';

const code = v.pipe(v.string(), v.minLength(6), v.maxLength(12));
const secret = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));

/** What a device says when it connects. `knock` is a random word of its own; its token it gets from the server. */
export const authSchema = v.variant('as', [
  v.object({ as: v.literal('player'), room: code, knock: secret, token: v.optional(secret) }),
  v.object({ as: v.literal('host'), room: code, token: secret }),
  v.object({ as: v.literal('screen'), room: code, token: secret }),
]);
export type Auth = v.InferOutput<typeof authSchema>;

/** An answer: question, mark (`null` takes one back), the device's own count of its answers to it, the round it saw. */
export const answerSchema = v.strictObject({
  q: questionIdSchema,
  m: markSchema,
  n: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  r: roundSchema,
});
export type AnswerMessage = v.InferOutput<typeof answerSchema>;

/** Why a connection is refused. `elsewhere` comes with the path of the node that holds the room. */
export type Refusal =
  | 'malformed'
  | 'slow'
  | 'no-room'
  | 'elsewhere'
  | 'no-right'
  | 'kicked'
  | 'locked'
  | 'full'
  | 'unkept';

/**
 * What became of a message. `kept` is said only once it is on disk; `late` is kept but not judged; `unkept` and
 * `lost` changed nothing and are to be sent again, `lost` after finding the room anew; `slow` was not even read.
 */
export interface Reply {
  readonly s: 'kept' | 'late' | 'rejected' | 'unkept' | 'lost' | 'slow' | 'malformed';
  readonly why?: string;
}

/** How much of the beat has passed, in ms, when a view was sent; null without a running timer. */
export interface BeatTime {
  readonly passed: number | null;
}

/** Views travel packed, with the id of their exhibit; the exhibit itself is asked for once. */
export type PlayerMessage = WithoutExhibit<PlayerView> & BeatTime;
export type HostMessage = WithoutExhibit<HostView> & BeatTime & { readonly away: readonly number[] };
/** A screen is told of seats by their seals, and only until the class begins. */
export type BoardMessage = WithoutExhibit<BoardView> &
  BeatTime & { readonly code: string | null; readonly arrivals: readonly SealedSeat[] | null };

/** New answers since the last one, for the host: counts and who has answered, never what. */
export interface Tick {
  readonly question: string | null;
  readonly live: RoundTally | null;
  /** Seats, each with the number of this stage's questions it has answered. */
  readonly answered: readonly (readonly [seat: number, inStage: number])[];
  readonly progress: { readonly answered: number; readonly of: number } | null;
}

/** Why a connection ends for good. */
export type Farewell = 'kicked' | 'taken' | 'over' | 'lost';
