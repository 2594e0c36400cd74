import { expect, test, vi } from 'vitest';
import { levelSource } from '../../src/app/level-source/embedded-files.ts';

vi.mock('virtual:level-files', () => ({ default: { 'en/book.json': '{"chapters":[1]}' } }));

test('a file within the page is read by its path', async () => {
  expect(await levelSource.read('en/book.json')).toEqual({ chapters: [1] });
});

test.each(['en/nothing.json', 'constructor', ''])('%j is missing', async (path) => {
  await expect(levelSource.read(path)).rejects.toMatchObject({ code: 'missing' });
});
