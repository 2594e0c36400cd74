import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opening } from '../../src/classroom/open-schema.ts';
import type { RoomState } from '../../src/classroom/state.ts';
import { arrivals } from '../../src/classroom/views/arrivals.ts';
import { boardView } from '../../src/classroom/views/board-view.ts';
import { hostView } from '../../src/classroom/views/host-view.ts';
import { playerView } from '../../src/classroom/views/player-view.ts';
import { arbitraryActions, play } from '../support/classroom/arbitrary-room.ts';
import { samplePlan } from '../support/classroom/sample-plan.ts';
import { act, goTo, mark, sampleOpening, sampleRoom, says } from '../support/classroom/sample-room.ts';
import { holds } from '../support/property.ts';

/** Everything that leaves a room for one screen or another, as it would be sent. */
const sent = (state: RoomState): string =>
  JSON.stringify([1, 2, 8].map((seat) => playerView(state, seat))) +
  JSON.stringify(hostView(state)) +
  JSON.stringify(boardView(state)) +
  JSON.stringify(arrivals(state));

const options = fc.record({
  pace: fc.constantFrom('teacher' as const, 'self' as const),
  asks: fc.constantFrom('verdict' as const, 'reason' as const),
  podium: fc.constantFrom('end' as const, 'cases' as const),
});

/** The plan with the answer of every spot and item turned round: a violation becomes its look-alike and back. */
function turned(state: RoomState): Opening {
  const plan = plainPlan();
  for (const { id, level, spot } of state.questions) {
    const spots = plan.cases[level ?? '']?.key.spots;
    const key = spots?.[spot ?? ''];
    if (!spots || !spot || !key || state.revealed.includes(id)) continue;
    const { provisions, short, why } = key;
    spots[spot] =
      key.verdict === 'violation'
        ? { verdict: 'lawful', provisions, short, why, lookalikeOf: key.reason }
        : {
            verdict: 'violation',
            reason: key.lookalikeOf ?? 'excess',
            severity: 1,
            provisions,
            short,
            why: `${why}!`,
            lawful: 'KEY turned',
          };
  }
  for (const stage of plan.stages) {
    if (stage.kind !== 'before' && stage.kind !== 'after') continue;
    for (const { key } of stage.items) key.verdict = key.verdict === 'lawful' ? 'violation' : 'lawful';
  }
  return sampleOpening({ plan });
}

/** Without further right reasons, so that a look-alike is all that a violation can be told from. */
function plainPlan() {
  const plan = samplePlan();
  for (const key of Object.values(plan.cases['sample-form']?.key.spots ?? {})) {
    if (key.verdict === 'violation') key.accepts = undefined;
  }
  return plan;
}

describe('what leaves a room', () => {
  test('holds no text of a key before its reveal, no teaching notes and no source of an item ever', () => {
    holds(
      fc.property(arbitraryActions, options, (actions, changes) => {
        const { state } = play(sampleOpening(changes), actions);
        const all = sent(state);
        for (const { id, spot } of state.questions) {
          if (!spot || state.revealed.includes(id)) continue;
          for (const text of ['short', 'why', 'lawful'])
            expect(all).not.toMatch(new RegExp(`KEY ${text} ${spot}\\b`));
        }
        expect(all).not.toMatch(/KEY (?:takeaway|ask|misconception|follow-up|note|why of)/);
        expect(all).not.toMatch(/(?:excess|refusal|silent)\/[a-d]/);
        expect(all).not.toContain('lookalikeOf');
        expect(all).not.toContain('tempting');
      }),
      150,
    );
  });

  test('shows the explanation from the reveal on: the test above looks where it should', () => {
    const state = goTo(goTo(sampleRoom(), 2, '2.0', 'ask'), 2, '2.0', 'reveal');
    for (const view of [playerView(state, 1), hostView(state), boardView(state)]) {
      expect(JSON.stringify(view)).toContain('KEY why name');
      expect(JSON.stringify(view)).not.toContain('KEY why card');
    }
  });

  test('is the same to the letter if the answers that are not revealed were the other way round', () => {
    holds(
      fc.property(arbitraryActions, options, (actions, changes) => {
        const opening = sampleOpening({ ...changes, plan: plainPlan() });
        const { log, state } = play(opening, actions);
        const other = play({ ...turned(state), ...changes }, log.slice(1));
        // Compared as one boolean: the texts are long.
        expect(sent(other.state) === sent(state)).toBe(true);
        expect(
          other.state.questions.some((one, i) => one.answer?.verdict !== state.questions[i]?.answer?.verdict),
        ).toBe(state.questions.some((one) => one.answer && !state.revealed.includes(one.id)));
      }),
      150,
    );
  });

  test('never says on the board what a seat answered: seats that swap their answers leave it the same', () => {
    const words = fc.array(fc.constantFrom('lawful', 'excess', 'silent'), { minLength: 6, maxLength: 6 });
    holds(
      fc.property(
        words.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: 6 }))),
        ([list, mixed]) => {
          const end = (order: readonly string[]) => {
            let state = goTo(sampleRoom({ teams: 0 }), 2, '2.1', 'ask');
            order.forEach((word, i) => {
              state = act(state, says(i + 1, '2.1', word));
            });
            return goTo(state, 2, '2.1', 'reveal');
          };
          expect(boardView(end(mixed))).toEqual(boardView(end(list)));
          expect(boardView(end(list))?.tally?.n).toBe(6);
        },
      ),
    );
  });

  test('names seats on a screen only while nothing was asked, and then by number and seal alone', () => {
    holds(
      fc.property(arbitraryActions, options, (actions, changes) => {
        const { state } = play(sampleOpening(changes), actions);
        const shown = arrivals(state);
        if (state.asked.length > 0 || state.ended) expect(shown).toBe(null);
        for (const one of shown ?? []) {
          expect(Object.keys(one)).toEqual(['seat', 'seal']);
          expect(Object.keys(one.seal)).toEqual(['sign', 'lap']);
        }
      }),
      150,
    );
  });

  test('gives no counts to the board, and no marks of others to a player, before the reveal', () => {
    const state = act(goTo(sampleRoom(), 2, '2.1', 'ask'), says(1, '2.1', 'excess'));
    expect(boardView(state)).toMatchObject({ tally: null, letters: [], heat: [], scoreboard: null });
    expect(boardView(state)?.progress).toEqual({ answered: 1, of: 6 });
    expect(boardView(state)?.unread).toEqual([2, 3, 4, 5, 6]);
    expect(playerView(state, 1)?.questions[0]).toMatchObject({
      mine: mark('excess'),
      outcome: null,
      revealed: null,
    });
    expect(playerView(state, 2)).toEqual(playerView(goTo(sampleRoom(), 2, '2.1', 'ask'), 2));
    expect(hostView(state)?.live).toEqual({ n: 1, lawful: 0, violation: 1, reasons: { excess: 1 } });
  });
});
