import { describe, expect, test } from 'vitest';
import { type ColourImage, greyOf } from '../../src/cards/grey-image.ts';
import { readPhoto } from '../../src/cards/read-photo.ts';
import { runAtOnce } from '../../src/cards/run-at-once.ts';
import type { Turn } from '../../src/cards/turn.ts';
import { type ClassScene, renderClass } from '../../src/tools/cards/render-class.ts';

const cards = Array.from({ length: 6 }, (_, index) => ({ seat: index + 1, turn: (index % 4) as Turn }));
const shot = (over: Partial<ClassScene> = {}) =>
  renderClass({ seed: 8, width: 1000, height: 750, cards, px: [30, 60], ...over }).frame(0).image;
const read = (image: ColourImage) => runAtOnce(readPhoto(greyOf(image)));

describe('one photo', () => {
  test('gives the cards read alike at two scales', () => {
    const { sure, glance, twice, blurred } = read(shot());
    expect(sure.map(({ seat, turn }) => ({ seat, turn }))).toEqual(cards);
    expect({ glance, twice, blurred }).toEqual({ glance: [], twice: [], blurred: false });
  });

  test('with a card that fills it gives that card', () => {
    const { sure } = read(shot({ width: 1600, height: 1200, cards: [{ seat: 7, turn: 2 }], px: [700, 720] }));
    expect(sure).toMatchObject([{ seat: 7, turn: 2 }]);
  });

  test('leaves a card at the edge of what can be read to the teacher, or unread: never wrong', () => {
    const { sure, glance } = read(shot({ px: [13, 15], sigma: 4 }));
    for (const { seat, turn } of [...sure, ...glance]) expect(cards[seat - 1]?.turn).toBe(turn);
    expect(glance.length).toBeGreaterThan(0);
  });

  test('names a card that is there twice', () => {
    const { sure, twice } = read(shot({ cards: [...cards, { seat: 3, turn: 1 }] }));
    expect(twice).toEqual([3]);
    expect(sure.map((one) => one.seat)).toEqual([1, 2, 4, 5, 6]);
  });

  test('without cards is not called blurred', () => {
    expect(read(shot({ cards: [] }))).toEqual({ sure: [], glance: [], twice: [], blurred: false });
  });

  test.each([
    [1, 1],
    [3, 2],
    [16, 16],
  ])('of %i by %i pixels gives nothing', (width, height) => {
    const image = { width, height, data: new Uint8ClampedArray(width * height * 4).fill(200) };
    expect(read(image)).toMatchObject({ sure: [], glance: [], twice: [] });
  });
});
