import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/rules/action.ts';
import { checkLevel } from '../../src/rules/check-level.ts';
import type { ScreensExhibit } from '../../src/rules/exhibit-schema.ts';
import { judge } from '../../src/rules/judge.ts';
import { solveLevel } from '../../src/tools/levels/solve-level.ts';
import { arbitraryLevelOf } from '../support/arbitrary-level.ts';
import { fold } from '../support/fold.ts';
import { holds } from '../support/property.ts';
import { sampleMaze } from '../support/sample-maze.ts';
import { sampleTables } from '../support/sample-tables.ts';

const { public: level, key } = sampleMaze();
const set = (spot: string, gives: boolean): Action => ({ type: 'set', spot, gives });
const choose = (spot: string, take: 'yes' | 'no'): Action => ({
  type: 'choose',
  spot,
  option: `${spot}-${take}`,
});
const go = (via: string): Action => ({ type: 'go', via });
const name = (spot: string, reason: string): Action => ({ type: 'mark', spot, verdict: 'violation', reason });
const finish: Action = { type: 'finish' };
const yielded = { verdict: 'lawful' };
const resisted = { verdict: 'violation', reason: null };

const toAsk = [set('street', true), go('door-on')];
const toLast = [...toAsk, choose('place', 'yes'), choose('album', 'yes')];
const toGoal = [...toLast, go('last-on')];

describe('the way through a maze', () => {
  test('starts at the first screen with boxes and switches as shipped and fields empty', () => {
    expect(fold(level, []).state.maze).toEqual({
      screen: 'door',
      held: { promo: true, sms: false, street: false, news: true },
    });
  });

  test('marks nothing while a box is only turned: leaving the screen decides', () => {
    const { state } = fold(level, [set('promo', false), set('street', true)]);
    expect(state.marks).toEqual({});
    expect(state.maze?.held).toMatchObject({ promo: false, street: true });
  });

  test('reads an untouched ticked box as yielding and an untouched empty switch as resisting', () => {
    expect(fold(level, toAsk).state.marks).toEqual({ promo: yielded, sms: resisted, street: yielded });
  });

  test('decides a choice the moment it is taken', () => {
    expect(fold(level, [...toAsk, choose('place', 'no')]).state.marks.place).toEqual(resisted);
  });

  test('follows an option that leads on', () => {
    const { state, steps } = fold(level, toLast);
    expect(state.maze?.screen).toBe('last');
    expect(steps.at(-1)?.events).toEqual([{ type: 'moved', screen: 'last' }]);
  });

  test('announces the goal and turns to naming there', () => {
    const { state, steps } = fold(level, toGoal);
    expect(state.phase).toBe('naming');
    expect(steps.at(-1)?.events).toEqual([{ type: 'moved', screen: 'done' }, { type: 'arrived' }]);
  });

  test.each<[string, Action[], string]>([
    ['a button whose needs are not met', [go('door-on')], 'play/needs-more'],
    ['a button of another screen', [go('last-on')], 'play/no-such-element'],
    ['a button that does not exist', [go('ghost')], 'play/no-such-element'],
    ['a way through something that is no button', [go('promo')], 'play/no-such-element'],
    ['setting a point of another screen', [set('news', false)], 'play/no-such-element'],
    ['setting a choice', [...toAsk, set('place', true)], 'play/no-such-element'],
    ['choosing on a box', [{ type: 'choose', spot: 'promo', option: 'promo' }], 'play/no-such-element'],
    [
      'an option the choice lacks',
      [...toAsk, { type: 'choose', spot: 'place', option: 'album-no' }],
      'play/no-such-element',
    ],
    ['naming on the way', [name('promo', 'preset')], 'play/not-this-mechanic'],
    ['closing on the way', [finish], 'play/not-this-mechanic'],
    ['walking on after the goal', [...toGoal, go('last-back')], 'play/not-this-mechanic'],
    [
      'marking lawful at the goal',
      [...toGoal, { type: 'mark', spot: 'promo', verdict: 'lawful' }],
      'play/not-this-mechanic',
    ],
    [
      'naming the trick of a point that was yielded',
      [...toGoal, name('promo', 'preset')],
      'play/not-resisted',
    ],
    ['naming with a reason not on offer', [...toGoal, name('sms', 'sharing')], 'play/unknown-reason'],
    ['naming at an unknown spot', [...toGoal, name('ghost', 'preset')], 'play/unknown-spot'],
    ['anything after the close', [...toGoal, finish, go('last-back')], 'play/finished'],
    ['复查 before the close', [...toGoal, { type: 'reopen', spots: ['promo'] }], 'play/not-finished'],
  ])('refuses %s', (_, actions, rejected) => {
    const { steps } = fold(level, actions);
    expect(steps.slice(0, -1).filter((step) => step.rejected)).toEqual([]);
    expect(steps.at(-1)?.rejected).toBe(rejected);
  });
});

describe('the last decision in a maze counts', () => {
  test('for a choice taken twice', () => {
    expect(fold(level, [...toAsk, choose('place', 'no'), choose('place', 'yes')]).state.marks.place).toEqual(
      yielded,
    );
  });

  test('for a box turned again after coming back', () => {
    const { state } = fold(level, [...toAsk, go('ask-back'), set('promo', false), go('door-on')]);
    expect(state.marks.promo).toEqual(resisted);
  });

  test('in any maze and for any changes of mind: what is held when the screen is left', () => {
    const turns = arbitraryLevelOf('maze').chain((maze) => {
      const exhibit = maze.public.exhibit as ScreensExhibit;
      const points = (exhibit.screens[0]?.blocks ?? []).filter((block) =>
        maze.public.spots.some(({ id }) => id === block.id),
      );
      return fc.tuple(
        fc.constant(maze),
        fc.array(fc.tuple(fc.constantFrom(...points), fc.boolean()), { maxLength: 12 }),
      );
    });
    holds(
      fc.property(turns, ([maze, decisions]) => {
        // An option that leads on ends the stay, so it is left to the way through.
        const stays = decisions.filter(
          ([block]) => block.type !== 'choice' || block.options.every((one) => !one.to),
        );
        const turned = stays.map(([block, gives]) =>
          block.type === 'choice' ? choose(block.id, gives ? 'yes' : 'no') : set(block.id, gives),
        );
        const { state, steps } = fold(maze.public, [...turned, ...maze.key.solution]);
        expect(steps.filter((step) => step.rejected)).toEqual([]);
        expect(judge(state.marks, maze.key).score).toBe(100);
      }),
    );
  });
});

describe('judging a maze', () => {
  test('counts a needless refusal as a false alarm', () => {
    const actions = key.solution.map((action) =>
      action.type === 'choose' && action.spot === 'place' ? choose('place', 'no') : action,
    );
    expect(judge(fold(level, actions).state.marks, key)).toMatchObject({
      hits: 3,
      falseAlarms: 1,
      score: 67,
    });
  });

  test('counts a trick resisted but not named as found without its reason', () => {
    const actions = key.solution.filter((action) => action.type !== 'mark');
    expect(judge(fold(level, actions).state.marks, key)).toMatchObject({
      hits: 3,
      rightReasons: 0,
      score: 60,
    });
  });

  test('scores 0 for yielding everywhere and for resisting everywhere the goal allows', () => {
    const give = [set('sms', true), ...toGoal, finish];
    expect(judge(fold(level, give).state.marks, key).score).toBe(0);
    const everywhere = (maze: typeof level, gives: boolean): Action[] => {
      const exhibit = maze.exhibit as ScreensExhibit;
      return exhibit.screens.flatMap((screen) => {
        const points = screen.blocks.filter((block) => maze.spots.some(({ id }) => id === block.id));
        const linked = points.filter((b) => b.type === 'choice' && b.options.some((option) => option.to));
        const rest = points.filter((b) => !linked.includes(b));
        const act = (b: (typeof points)[number]): Action =>
          b.type === 'choice' ? choose(b.id, gives ? 'yes' : 'no') : set(b.id, gives);
        const on = screen.blocks.find((b) => b.id === `${screen.id}-on`);
        const ways = linked.length > 0 ? linked.map(act) : on ? [go(on.id)] : [];
        return [...rest.map(act), ...ways];
      });
    };
    holds(
      fc.property(arbitraryLevelOf('maze'), fc.boolean(), (maze, gives) => {
        const { state } = fold(maze.public, everywhere(maze.public, gives));
        if (state.phase !== 'naming') return; // A screen that insists can't be passed by refusing everything.
        expect(judge(state.marks, maze.key).score).toBe(0);
      }),
    );
  });
});

describe('复查 of a maze', () => {
  const closed = [...key.solution];

  test('sets the player back to the start and redecides only the opened points', () => {
    const again: Action[] = [...closed, { type: 'reopen', spots: ['album'] }, ...toGoal];
    const { state } = fold(level, again, 'each');
    expect(state.marks.album).toEqual(yielded);
    expect(state.marks.promo).toEqual({ verdict: 'violation', reason: 'preset' });
    expect(state.marks.sms).toEqual(yielded);
    expect(state.phase).toBe('naming');
  });
});

describe('a play that has reached the goal', () => {
  test('can always be closed, even when the way there decided nothing', () => {
    const short = sampleMaze();
    const door = (short.public.exhibit as ScreensExhibit).screens;
    door.unshift({
      id: 'hall',
      view: 'page',
      blocks: [
        { id: 'hall-in', type: 'button', label: '进店', look: 'primary', to: 'door' },
        { id: 'hall-past', type: 'button', label: '先逛逛', look: 'link', to: 'done' },
      ],
    });
    (short.public.exhibit as ScreensExhibit).start = 'hall';
    short.key.solution.unshift(go('hall-in'));
    const problems = [...checkLevel(short, sampleTables()), ...solveLevel(short)];
    const { state } = fold(short.public, [go('hall-past'), finish]);
    // Either such a level is refused, or its play must not be stuck at the goal.
    expect(problems.length > 0 || state.phase === 'finished').toBe(true);
  });
});
