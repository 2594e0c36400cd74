import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Append, type Journal, JournalError } from '../../../src/server/rooms/journal.ts';
import { liveRoom, type RoomRules } from '../../../src/server/rooms/live-room.ts';

/** A room that remembers names once each, and refuses the empty one. */
const rules: RoomRules<readonly string[], string, string> = {
  reduce(state, action) {
    if (action === '') return { state, events: [], rejected: 'empty' };
    if (state.includes(action)) return { state, events: [] };
    return { state: [...state, action], events: [`+${action}`] };
  },
};

/** A journal in memory whose appends end as the test says. */
function slowJournal() {
  const kept: string[] = [];
  const waiting: { rows: Append; end: (error?: JournalError) => void }[] = [];
  const journal: Pick<Journal, 'append'> = {
    append: (rows) =>
      new Promise((resolve, reject) => {
        waiting.push({
          rows,
          end(error) {
            if (error) return reject(error);
            expect(rows.from).toBe(kept.length);
            kept.push(...rows.rows);
            resolve();
          },
        });
      }),
  };
  return {
    kept,
    waiting,
    journal: journal as Journal,
    async next(error?: JournalError) {
      waiting.shift()?.end(error);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const open = (journal: Journal) =>
  liveRoom({ room: 'AAAAAA', epoch: 1, journal, rules, state: [] as readonly string[], length: 0 });

describe('a live room', () => {
  test('acknowledges and publishes what is kept, not before', async () => {
    const slow = slowJournal();
    const room = open(slow.journal);
    const events: string[] = [];
    room.onKept((some) => events.push(...some));
    const done = room.dispatch('a');
    expect(room.state()).toEqual([]);
    expect(events).toEqual([]);
    await slow.next();
    expect(await done).toEqual({ status: 'kept', events: ['+a'] });
    expect(room.state()).toEqual(['a']);
    expect(events).toEqual(['+a']);
  });

  test('a second, equal answer waits for the first: if that is lost, both are sent again', async () => {
    const slow = slowJournal();
    const room = open(slow.journal);
    const first = room.dispatch('a');
    const again = room.dispatch('a');
    await slow.next(new JournalError('unkept'));
    expect(await first).toEqual({ status: 'unkept' });
    expect(await again).toEqual({ status: 'unkept' });
    expect(room.state()).toEqual([]);
    const third = room.dispatch('a');
    await slow.next();
    expect(await third).toMatchObject({ status: 'kept' });
    expect(slow.kept).toEqual(['"a"']);
  });

  test('what was built on rows that were not kept falls with them', async () => {
    const slow = slowJournal();
    const room = open(slow.journal);
    const outcomes = ['a', 'b', 'a', ''].map((one) => room.dispatch(one));
    await slow.next(new JournalError('unkept'));
    expect((await Promise.all(outcomes)).map((one) => one.status)).toEqual(Array(4).fill('unkept'));
    expect(slow.waiting).toHaveLength(0);
  });

  test('a room taken over by another node says so from then on', async () => {
    const slow = slowJournal();
    const room = open(slow.journal);
    let told = 0;
    room.onLost(() => {
      told += 1;
    });
    const done = [room.dispatch('a'), room.dispatch('b')];
    await slow.next(new JournalError('fenced'));
    expect((await Promise.all(done)).map((one) => one.status)).toEqual(['lost', 'lost']);
    expect(await room.dispatch('c')).toEqual({ status: 'lost' });
    expect(told).toBe(1);
  });

  test('whatever fails, the state is the fold of the journal, and only kept actions are acknowledged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom('', 'a', 'b', 'c', 'd'), fc.constant('*'), fc.constant('!')), {
          maxLength: 40,
        }),
        async (steps) => {
          const slow = slowJournal();
          const room = open(slow.journal);
          const done: { action: string; outcome: Promise<{ status: string }> }[] = [];
          for (const step of steps) {
            if (step === '*') await slow.next();
            else if (step === '!') await slow.next(new JournalError('unkept'));
            else done.push({ action: step, outcome: room.dispatch(step) });
          }
          for (let i = 0; i < 100 && slow.waiting.length > 0; i += 1) await slow.next();
          const folded = slow.kept.reduce<readonly string[]>(
            (state, row) => rules.reduce(state, JSON.parse(row)).state,
            [],
          );
          expect(room.state()).toEqual(folded);
          for (const { action, outcome } of done) {
            if ((await outcome).status === 'kept') expect(folded).toContain(action);
          }
        },
      ),
      { seed: 20230315, numRuns: 200 },
    );
  });
});
