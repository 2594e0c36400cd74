import type { Flag, Round } from './action-schema.ts';
import type { Place } from './path.ts';
import type { RoomState } from './state.ts';

/** What happened, for views to show and the transport to tell. */
export type RoomEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'joined'; readonly seat: number }
  | { readonly type: 'kicked'; readonly seat: number }
  | { readonly type: 'admitted'; readonly seat: number }
  | { readonly type: 'teamed'; readonly seat: number }
  | { readonly type: 'set'; readonly flag: Flag; readonly on: boolean }
  | { readonly type: 'way' }
  | { readonly type: 'moved'; readonly place: Place }
  | { readonly type: 'closed' }
  | { readonly type: 'extended'; readonly seconds: number }
  | { readonly type: 'ended' }
  | { readonly type: 'answered'; readonly seat: number; readonly question: string; readonly round: Round }
  /** Kept, but not judged: whoever gave it is to be told. */
  | { readonly type: 'late'; readonly seat: number; readonly question: string }
  | { readonly type: 'counted'; readonly question: string; readonly round: Round }
  | { readonly type: 'team-marked'; readonly team: number; readonly question: string }
  | { readonly type: 'cleared'; readonly question: string; readonly round: Round };

/** Why an action was refused. The state stays the very same object. */
export type RoomRejection =
  | 'room/not-opened'
  | 'room/already-opened'
  | 'room/ended'
  | 'room/locked'
  | 'room/kicked'
  | 'room/full'
  | 'room/unknown-seat'
  | 'room/unknown-team'
  | 'room/unknown-question'
  | 'room/unknown-reason'
  | 'room/unknown-step'
  /** The class has moved on since this was sent. */
  | 'room/moved'
  | 'room/nothing-to-undo'
  | 'room/not-asked-yet'
  | 'room/not-collecting'
  | 'room/revealed'
  | 'room/other-way';

/** The outcome of one action. Neither events nor a rejection: it had been done already. */
export interface RoomStep {
  readonly state: RoomState;
  readonly events: readonly RoomEvent[];
  readonly rejected?: RoomRejection;
}
