import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { roomActionSchema } from '../../src/classroom/action-schema.ts';
import { foldRoom } from '../../src/classroom/fold-room.ts';
import { readLog } from '../../src/classroom/read-log.ts';
import { roleOf } from '../../src/classroom/role-of.ts';
import { act, goTo, sampleOpening, sampleRoom, says } from '../support/classroom/sample-room.ts';

const ok = (action: unknown) => v.safeParse(roomActionSchema, action).success;
const answer = { type: 'answer', seat: 1, question: '2.0', mark: { verdict: 'lawful' } };

describe('the action schema', () => {
  test('takes the sample opening, also after it was stored', () => {
    expect(v.parse(roomActionSchema, JSON.parse(JSON.stringify(sampleOpening())))).toEqual(
      JSON.parse(JSON.stringify(sampleOpening())),
    );
  });

  test.each([
    ['an unknown type', { type: 'win' }],
    ['a further field', { ...answer, score: 100 }],
    ['a seat 0', { ...answer, seat: 0 }],
    ['a seat 501', { ...answer, seat: 501 }],
    ['half a seat', { ...answer, seat: 1.5 }],
    ['a question that is no id', { ...answer, question: 'constructor' }],
    ['a verdict of its own', { ...answer, mark: { verdict: 'guilty' } }],
    ['an outcome in the mark', { ...answer, mark: { verdict: 'lawful', outcome: 'hit' } }],
    ['a negative count', { type: 'count', question: '2.0', lawful: -1, violation: 3 }],
    [
      'more reasons than accusations',
      { type: 'count', question: '2.0', lawful: 1, violation: 1, reasons: { excess: 2 } },
    ],
    ['a flag of its own', { type: 'set', flag: 'cheat', on: true }],
    ['a move without a turn', { type: 'go', to: 3 }],
    ['no object', 'open'],
  ])('refuses %s', (_, action) => {
    expect(ok(action)).toBe(false);
  });

  const opening = sampleOpening();
  const stage = (change: object) => ({
    ...opening,
    plan: { ...opening.plan, stages: [{ ...opening.plan.stages[2], ...change }] },
  });

  test.each([
    ['a seat listed twice', { ...opening, seats: [1, 1] }],
    ['a seal listed twice', { ...opening, seals: ['鹤', '鹤'] }],
    ['one team', { ...opening, teams: 1 }],
    ['no stage', { ...opening, plan: { ...opening.plan, stages: [] } }],
    ['a level that is not there', stage({ level: 'elsewhere' })],
    ['a spot that is not there', stage({ spots: ['nowhere'] })],
    ['a time for thinking of no length', { ...opening, seconds: { ...opening.seconds, ask: 0 } }],
    ['a format to come', { ...opening, v: 2 }],
    ['a date of its own', { ...opening, date: 'today' }],
  ])('refuses an opening with %s', (_, action) => {
    expect(ok(stage({}))).toBe(true);
    expect(ok(action)).toBe(false);
  });

  test('refuses an opening that is too long', () => {
    const long = JSON.parse(JSON.stringify(opening));
    for (let i = 0; i < 1300; i += 1) {
      long.plan.cases['sample-form'].key.provisions[`p-${i}`] = {
        law: 'x'.repeat(500),
        article: '',
        effective: '',
        status: 'in-force',
        gist: '',
        excerpt: null,
      };
    }
    expect(ok(long)).toBe(false);
  });
});

describe('a stored log', () => {
  const log = () => {
    const opened = sampleRoom();
    const asking = goTo(opened, 2, '2.0', 'ask');
    return [
      sampleOpening(),
      { type: 'go', turn: 0, to: asking.step },
      says(1, '2.0', 'lawful'),
      says(2, '2.0', 'excess'),
    ] as unknown[];
  };

  test('is read whole, and gives the class it tells of', () => {
    const read = readLog(JSON.parse(JSON.stringify(log())));
    expect(read.lost).toBe(0);
    const asking = goTo(sampleRoom(), 2, '2.0', 'ask');
    expect(foldRoom(read.actions)).toEqual(
      act(act(asking, says(1, '2.0', 'lawful')), says(2, '2.0', 'excess')),
    );
  });

  test.each([
    [
      'an unreadable tail',
      (entries: unknown[]) => [...entries.slice(0, 3), { type: 'answer', se: 1 }, entries[3]],
      3,
      2,
    ],
    ['a half-written end', (entries: unknown[]) => [...entries.slice(0, 3), '{"type":"ans'], 3, 1],
    ['no opening', (entries: unknown[]) => entries.slice(1), 0, 3],
    ['a second opening', (entries: unknown[]) => [...entries, entries[0]], 4, 1],
    ['nothing', () => [], 0, 0],
  ])('with %s is read up to there, and says how much is lost', (_, change, kept, lost) => {
    const read = readLog(change(log()));
    expect([read.actions.length, read.lost]).toEqual([kept, lost]);
  });
});

test('players may answer, and nothing else', () => {
  expect(roleOf('answer')).toBe('player');
  for (const type of ['go', 'kick', 'count', 'end', 'clear', 'set'] as const)
    expect(roleOf(type)).toBe('host');
  for (const type of ['open', 'join'] as const) expect(roleOf(type)).toBe('keeper');
});
