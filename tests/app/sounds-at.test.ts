import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/app/settings.ts';
import { soundsAt } from '../../src/app/sound/sounds-at.ts';

test('without a choice there is sound on every page but on a device that takes part in a room', () => {
  const { sound } = defaultSettings;
  expect(
    (['home', 'play', 'board-class', 'host-room', 'booth'] as const).map((page) => soundsAt(sound, { page })),
  ).toEqual(Array(5).fill(true));
  expect(soundsAt(sound, { page: 'join' })).toBe(false);
});

test('a choice holds on every page', () => {
  for (const page of ['home', 'join', 'host-room'] as const)
    expect([soundsAt(true, { page }), soundsAt(false, { page })]).toEqual([true, false]);
});
