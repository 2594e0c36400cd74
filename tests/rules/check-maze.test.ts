import { describe, expect, test } from 'vitest';
import { checkMaze } from '../../src/rules/check-maze.ts';
import type { ScreensExhibit } from '../../src/rules/exhibit-schema.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleMaze } from '../support/sample-maze.ts';

function problemsAfter(change: (exhibit: ScreensExhibit) => void) {
  const level = sampleMaze().public;
  change(level.exhibit as ScreensExhibit);
  return checkMaze(level);
}

const screen = (exhibit: ScreensExhibit, id: string) => {
  const found = exhibit.screens.find((one) => one.id === id);
  if (!found) throw new Error(`no screen ${id}`);
  return found;
};
const button = (exhibit: ScreensExhibit, at: string, id: string) => {
  const found = screen(exhibit, at).blocks.find((block) => block.id === id);
  if (found?.type !== 'button') throw new Error(`no button ${id}`);
  return found;
};

describe('checkMaze', () => {
  test('finds nothing in a sound maze', () => {
    expect(checkMaze(sampleMaze().public)).toEqual([]);
  });

  test('has nothing to say about other exhibits', () => {
    expect(checkMaze(sampleLevel().public)).toEqual([]);
  });

  test.each<[string, (exhibit: ScreensExhibit) => void, string, string]>([
    [
      'a start that is no screen',
      (e) => {
        e.start = 'void';
      },
      'public.exhibit.start',
      'no screen has the id void',
    ],
    [
      'a goal that is no screen',
      (e) => {
        e.goal = 'void';
      },
      'public.exhibit.goal',
      'no screen has the id void',
    ],
    [
      'a button to no screen',
      (e) => {
        button(e, 'last', 'last-back').to = 'void';
      },
      'public.exhibit.screens.2',
      'leads to a screen void that does not exist',
    ],
    [
      'an option to no screen',
      (e) => {
        const album = screen(e, 'ask').blocks[1];
        if (album?.type === 'choice') Object.assign(album.options[1] ?? {}, { to: 'void' });
      },
      'public.exhibit.screens.1',
      'leads to a screen void that does not exist',
    ],
    [
      'a screen no way leads to',
      (e) => {
        e.screens.push({
          id: 'attic',
          view: 'page',
          blocks: [{ id: 'a', type: 'button', label: '走', look: 'link', to: 'done' }],
        });
      },
      'public.exhibit.screens.4',
      "screen attic can't be reached",
    ],
    [
      'a dead end',
      (e) => {
        const last = screen(e, 'last');
        last.blocks = last.blocks.filter((block) => block.type !== 'button');
      },
      'public.exhibit.screens.2',
      "from screen last the goal can't be reached",
    ],
    [
      'a circle without a way out',
      (e) => {
        button(e, 'last', 'last-on').to = 'ask';
      },
      'public.exhibit.screens.0',
      "from screen door the goal can't be reached",
    ],
    [
      'a button that insists on a point of another screen',
      (e) => {
        button(e, 'last', 'last-on').needs = ['promo'];
      },
      'public.exhibit.screens.2',
      'button last-on needs promo, which is not on its screen',
    ],
  ])('names %s', (_, change, path, message) => {
    expect(problemsAfter(change)).toContainEqual({ path, message });
  });
});
