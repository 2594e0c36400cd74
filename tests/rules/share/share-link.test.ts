import { expect, test } from 'vitest';
import { codeIn } from '../../../src/rules/share/code-in.ts';
import { linkOf } from '../../../src/rules/share/share-link.ts';

const code = 'AAEgChss_-4AMWvJiok1';

test.each([
  ['https://a.example/', 'https://a.example/'],
  ['https://a.example/game/#/case/x/verdict', 'https://a.example/game/'],
  ['http://192.0.2.7:3150/index.html', 'http://192.0.2.7:3150/index.html'],
  ['https://a.example/?from=singlemessage&who=3#/r/old', 'https://a.example/'],
  ['file:///D:/game/index.html#/\n', 'file:///D:/game/index.html'],
])('a link from %s goes to %s and its code reads back', (page, base) => {
  expect(linkOf(page, code)).toBe(`${base}#/r/${code}`);
  expect(codeIn(linkOf(page, code))).toBe(code);
});
