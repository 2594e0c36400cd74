import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceRoom } from '../../src/classroom/reduce-room.ts';
import { noRoom, type RoomState } from '../../src/classroom/state.ts';
import { boardView } from '../../src/classroom/views/board-view.ts';
import { exhibitOf } from '../../src/classroom/views/exhibit-of.ts';
import { hostView } from '../../src/classroom/views/host-view.ts';
import { packView, unpackView } from '../../src/classroom/views/pack-view.ts';
import { playerView } from '../../src/classroom/views/player-view.ts';
import { arbitraryActions, play } from '../support/classroom/arbitrary-room.ts';
import { goTo, sampleOpening, sampleRoom } from '../support/classroom/sample-room.ts';
import { holds } from '../support/property.ts';

const options = fc.record({
  pace: fc.constantFrom('teacher' as const, 'self' as const),
  asks: fc.constantFrom('verdict' as const, 'reason' as const),
});

const viewsOf = (state: RoomState) =>
  [playerView(state, 1), playerView(state, 8), hostView(state), boardView(state)].filter(
    (one) => one !== null,
  );

describe('a view on its way', () => {
  test('comes out as it was, with the exhibit it names', () => {
    holds(
      fc.property(arbitraryActions, options, (actions, changes) => {
        const { state } = play(sampleOpening(changes), actions);
        for (const view of viewsOf(state)) {
          const sent = JSON.parse(JSON.stringify(packView(view)));
          expect(unpackView(sent, exhibitOf(state))).toEqual({
            ...view,
            exhibit: view.exhibit?.level.id ?? null,
          });
        }
      }),
      150,
    );
  });

  test('says nothing of a spot that the exhibit says: not its name, and no reason in words', () => {
    const asked = goTo(sampleRoom(), 2, '2.0', 'ask');
    for (const state of [asked, goTo(asked, 2, '2.0', 'reveal')]) {
      const view = playerView(state, 1);
      const [question] = view?.questions ?? [];
      expect(question?.letters.length).toBe(4);
      expect(question?.text).not.toBe('');
      const [sent] = JSON.parse(JSON.stringify(view && packView(view))).questions;
      expect(sent).not.toHaveProperty('text');
      expect(sent).not.toHaveProperty('letters');
      expect(sent).not.toHaveProperty('offered');
      expect(sent.reasons).toEqual(
        question?.letters.flatMap(({ mark }) => (mark.verdict === 'violation' ? [mark.reason] : [])),
      );
    }
  });

  test('has no words and no letters for a spot while its exhibit is not there', () => {
    const view = playerView(goTo(sampleRoom(), 2, '2.0', 'ask'), 1);
    const bare = view && unpackView<typeof view>(packView(view) as never, null);
    expect(bare?.questions[0]).toMatchObject({ id: '2.0', text: '', letters: [], offered: [] });
  });

  test('is that of a state just read, whatever was remembered of states before it', () => {
    holds(
      fc.property(arbitraryActions, options, (actions, changes) => {
        const { log } = play(sampleOpening(changes), actions);
        let state = noRoom;
        for (const action of log) {
          state = reduceRoom(state, action).state;
          expect(viewsOf(state)).toEqual(viewsOf(structuredClone(state)));
        }
      }),
      600,
    );
  });
});
