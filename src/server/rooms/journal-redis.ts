import type { RedisClient } from './connect-redis.ts';
import { type Journal, JournalError } from './journal.ts';
import { redisKeys } from './redis-keys.ts';
import { appendScript } from './redis-scripts.ts';

/** A room's set of names, so that rooms can be listed without scanning. */
const roomsKey = 'rooms';

/**
 * A journal in Redis: a stream a room. Logs are gone by themselves `keepMs` after their first row. Ages go by the
 * clock of Redis (`now`, in ms), so that a node whose own clock is wrong erases no other node's classes.
 */
export function redisJournal(
  client: RedisClient,
  keepMs: number,
  now: () => Promise<number> = async () => 1000 * Number((await client.time())[0]),
): Journal {
  return {
    async append({ room, epoch, from, rows }) {
      const { log, epoch: epochKey } = redisKeys(room);
      let kept: unknown;
      try {
        if (from === 0) await client.zAdd(roomsKey, { score: await now(), value: room });
        kept = await client.eval(appendScript, {
          keys: [log, epochKey],
          arguments: [String(epoch), String(from), String(keepMs), ...rows],
        });
      } catch (error) {
        throw new JournalError('unkept', error);
      }
      if (kept !== 1) throw new JournalError('fenced');
    },
    async read(room) {
      const rows = await client.xRange(redisKeys(room).log, '-', '+');
      return (rows ?? []).map((one) => one.message.row ?? '');
    },
    async erase(room) {
      await client.del(redisKeys(room).log);
      await client.zRem(roomsKey, room);
    },
    rooms: () => client.zRange(roomsKey, 0, -1),
    async expire(age) {
      const old = await client.zRangeByScore(roomsKey, '-inf', `(${(await now()) - age}`);
      for (const room of old) {
        await client.del(Object.values(redisKeys(room)));
        await client.zRem(roomsKey, room);
      }
      return old;
    },
    close: async () => {},
  };
}
