import type { RedisClient } from './connect-redis.ts';
import type { Directory } from './directory.ts';
import { redisKeys } from './redis-keys.ts';
import { claimScript, releaseScript, renewScript } from './redis-scripts.ts';

/**
 * The directory of several nodes, in Redis. A node that stays silent for `leaseMs` loses its rooms; a take-over
 * raises the epoch, so that the old holder's late writes are refused.
 */
export function redisDirectory(
  client: RedisClient,
  node: string,
  { leaseMs, keepMs }: { readonly leaseMs: number; readonly keepMs: number },
): Directory {
  const take = async (room: string, fresh: boolean) => {
    const { owner, epoch } = redisKeys(room);
    const got = await client.eval(claimScript, {
      keys: [owner, epoch],
      arguments: [node, String(leaseMs), fresh ? '1' : '0', String(keepMs)],
    });
    return typeof got === 'number' && got > 0 ? got : null;
  };
  return {
    leaseMs,
    create: (room) => take(room, true),
    claim: (room) => take(room, false),
    async renew(held) {
      // All at once, in one pipeline: a lease is short, and a node may hold thousands of rooms.
      const kept = await Promise.all(
        [...held].map(async ([room, under]) => {
          const { owner, epoch } = redisKeys(room);
          const still = await client.eval(renewScript, {
            keys: [owner, epoch],
            arguments: [node, String(under), String(leaseMs)],
          });
          return { room, still: still === 1 };
        }),
      );
      return kept.filter((one) => !one.still).map((one) => one.room);
    },
    async release(room, under) {
      const { owner, epoch } = redisKeys(room);
      await client.eval(releaseScript, { keys: [owner, epoch], arguments: [node, String(under)] });
    },
    async find(room) {
      const { owner, epoch } = redisKeys(room);
      const [known, holder] = await Promise.all([client.exists(epoch), client.get(owner)]);
      return known === 1 ? { node: holder } : null;
    },
    async remove(room) {
      const { owner, epoch } = redisKeys(room);
      await client.del([owner, epoch]);
    },
    close: async () => {},
  };
}
