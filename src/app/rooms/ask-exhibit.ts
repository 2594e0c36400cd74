import type { PublicBundle } from '../../rules/bundle.ts';
import type { RoomLink } from './room-link.ts';

/** How often an exhibit is asked for in a row, and how long to wait between, in ms, longer each time. A new view asks anew. */
const [tries, waitMs] = [10, 600];

const isBundle = (reply: unknown): reply is PublicBundle =>
  typeof reply === 'object' && reply !== null && 'level' in reply;

/** Asks a room for the exhibit it is about, while `wanted` says that this one still is; null if it can't be had. */
export async function askExhibit(
  { send }: Pick<RoomLink, 'send'>,
  id: string,
  wanted: () => boolean,
): Promise<PublicBundle | null> {
  for (let i = 0; i < tries && wanted(); i++) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, i * waitMs));
    // A room that has no time says so in place of the exhibit.
    const reply = await send('exhibit');
    if (isBundle(reply) && reply.level.id === id && wanted()) return reply;
  }
  return null;
}
