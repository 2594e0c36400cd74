import type { RoomAction } from '../../../src/classroom/action-schema.ts';
import type { Packed } from '../../../src/classroom/views/pack-view.ts';
import type { HostMessage } from '../../../src/classroom/wire.ts';
import { type RoomClient, roomClient } from './room-client.ts';

/** A host of a room. */
export interface HostBot extends RoomClient {
  view(): Packed<HostMessage> | null;
  act(action: RoomAction): Promise<{ s: string; why?: string }>;
  /** Goes on by one step; resolves when the move is kept and its view is here. */
  advance(): Promise<Packed<HostMessage>>;
}

/** Hosts a room with its token. */
export function hostBot(origins: readonly string[], room: string, token: string): HostBot {
  const client = roomClient({ origins, auth: () => ({ as: 'host', room, token }) });
  const view = () => (client.heard.get('view') as Packed<HostMessage> | undefined) ?? null;
  const act = (action: RoomAction) => client.insist('act', action);
  return {
    ...client,
    view,
    act,
    async advance() {
      const now = view() ?? (await client.next<Packed<HostMessage>>('view'));
      const { turn } = now.stage;
      const moved = client.next<Packed<HostMessage>>('view', (one) => one.stage.turn > turn);
      const { next } = now.ahead;
      await act(next === null ? { type: 'end', turn } : { type: 'go', turn, to: next });
      return moved;
    },
  };
}
