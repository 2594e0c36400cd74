import type { Auth, Refusal } from '../../classroom/wire.ts';
import { own } from '../../rules/own.ts';
import { allocateSeat } from './allocate-seat.ts';
import type { HeldRoom } from './held-room.ts';
import { hashToken, isToken, newToken } from './token.ts';

/** Who a connection is. `token` is new, and told to its holder this once; null if it had a good one. */
export type Admitted =
  | { readonly as: 'host' | 'screen' }
  | { readonly as: 'player'; readonly seat: number; readonly token: string | null };

/** Refusals of the rules, as they are told. */
const refusals: Readonly<Record<string, Refusal>> = {
  'room/kicked': 'kicked',
  'room/locked': 'locked',
  'room/full': 'full',
};

async function takeSeat(room: HeldRoom, seat: number, knock: string): Promise<Admitted | Refusal> {
  const token = newToken();
  const outcome = await room.dispatch({ t: 'seat', seat, token: hashToken(token), knock });
  if (outcome.status === 'kept') return { as: 'player', seat, token };
  return outcome.status === 'rejected' ? (refusals[outcome.why] ?? 'no-right') : 'unkept';
}

/** Lets a connection in: a host or screen by its token, a player to the seat it had, or to a new one. */
export async function admit(room: HeldRoom, auth: Auth): Promise<Admitted | Refusal> {
  const { host, screen, tokens, knocks, room: state } = room.state();
  if (auth.as === 'host') return isToken(auth.token, host) ? { as: 'host' } : 'no-right';
  if (auth.as === 'screen') return isToken(auth.token, screen) ? { as: 'screen' } : 'no-right';
  const known = auth.token === undefined ? undefined : own(tokens, hashToken(auth.token));
  if (known !== undefined) {
    return state.seats[known]?.kicked ? 'kicked' : { as: 'player', seat: known, token: null };
  }
  const knock = hashToken(auth.knock);
  const before = own(knocks, knock);
  if (before !== undefined) return takeSeat(room, before, knock);
  if (state.flags.locked) return 'locked';
  return (await allocateSeat(room, knock, (seat) => takeSeat(room, seat, knock))) ?? 'full';
}
