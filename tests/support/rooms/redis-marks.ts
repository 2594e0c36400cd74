import { connectRedis } from '../../../src/server/rooms/connect-redis.ts';
import { redisJournal } from '../../../src/server/rooms/journal-redis.ts';
import { foldRows } from '../../../src/server/rooms/room-row.ts';

/** What the stream of a room holds for one question, read from Redis by itself. */
export interface RedisMarks {
  /** First marks by seat. */
  readonly marks: Readonly<Record<string, unknown>>;
  /** How many rows of answers to it there are, by seat. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Reads and folds a room's stream. */
export async function redisMarks(url: string, code: string, question: string): Promise<RedisMarks> {
  const client = await connectRedis(url);
  try {
    const log = await redisJournal(client, 0).read(code);
    const { state, length } = foldRows(log);
    if (length !== log.length) throw new Error(`only ${length} of ${log.length} rows can be read`);
    const rows: Record<string, number> = {};
    for (const row of log) {
      const { act } = JSON.parse(row) as { act?: { type: string; question: string; seat: number } };
      if (act?.type === 'answer' && act.question === question) rows[act.seat] = (rows[act.seat] ?? 0) + 1;
    }
    const first = Object.entries(state.room.sheets[question]?.first ?? {});
    return { marks: Object.fromEntries(first.map(([seat, { mark }]) => [seat, mark])), rows };
  } finally {
    client.destroy();
  }
}
