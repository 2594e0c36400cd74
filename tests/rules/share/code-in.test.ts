import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeIn } from '../../../src/rules/share/code-in.ts';
import { packShare } from '../../../src/rules/share/share-format.ts';
import { linkOf } from '../../../src/rules/share/share-link.ts';
import { holds } from '../../support/property.ts';
import { arbitraryPacked } from '../../support/share/arbitrary-packed.ts';

const code = 'AAEgChss_-4AMWvJiok1';
const link = `https://a.example/game/#/r/${code}`;
/** A code long enough to be broken into lines. */
const long = packShare({
  kind: 'campaign',
  day: null,
  cases: Array.from({ length: 40 }, (_, i) => ({
    level: i.toString(16).padStart(6, '0'),
    edition: 'abcdef',
    seed: null,
    reviewed: false,
    marks: [1, 2, 3, 4, 5, 6, 7, 8],
  })),
});
const lines = (text: string, width: number, by: string) =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))?.join(by) ?? '';

describe('the code in a pasted text', () => {
  test.each([
    ['a bare code', code],
    ['a link', link],
    ['a link to a file', `file:///D:/sharp-eyes/index.html#/r/${code}`],
    ['a link to a sub-path with a query', `http://192.0.2.7:3150/a/b/?from=chat&x=1#/r/${code}`],
    ['the fragment alone', `#/r/${code}`],
    ['a link with something behind it', `${link}/challenge`],
    ['a query behind the code', `${link}?from=singlemessage&isappinstalled=0`],
    ['white space around', `\n\t ${link} \r\n`],
    ['a sentence around', `看看这个 ${link} 来试试`],
    ['a sentence close by', `看看这个：${link}，来试试。`],
    ['an English sentence around', `See ${link} and try it1 out yourself`],
    ['a full stop', `See ${link}.`],
    ['brackets', `(${link})`],
    ['corner brackets', `「${link}」`],
    ['angle brackets', `<${link}>`],
    ['quotation marks', `"${link}"`],
    ['emphasis', `_${link}_ and **${link}**`],
    ['Chinese that a chat took for part of the link', `${link}%E6%9D%A5%E8%AF%95`],
    ['a mark spelt out', `https://a.example/%23%2Fr%2F${code}`],
    ['a whole link spelt out', encodeURIComponent(link)],
    ['a slash spelt out', `https://a.example/#%2fr%2f${code}`],
    ['an emoji close by', `${link}\u{1f989}`],
    ['a line break in the code', `https://a.example/#/r/${code.slice(0, 9)}\n${code.slice(9)}\nbye`],
    ['an invisible character in the code', `${link.slice(0, -5)}\u200b${link.slice(-5)}`],
    ['a line break in the mark', `https://a.example/#/\nr/${code}`],
    ['a bare code in a sentence', `代码 ${code} 来试试`],
    ['a bare code in quotation marks', `“${code}”`],
    ['a damaged link before it', `https://a.example/#/r/AAEgChss1 不对，这个才对：${link}`],
  ])('is found in %s', (_, text) => {
    expect(codeIn(text)).toBe(code);
  });

  test.each([76, 60, 40])('is put together again from lines of %i characters', (width) => {
    const mail = `Look:\n\nhttps://a.example/#/r/${lines(long, width, '\r\n')}\r\n\r\nBest wishes from the desk`;
    expect(codeIn(mail)).toBe(long);
  });

  test('is found whatever stands around a link', () => {
    const around = fc.string({ unit: 'binary', maxLength: 60 });
    holds(
      fc.property(arbitraryPacked, around, around, (packed, before, after) => {
        fc.pre(!/^[\w-]/.test(after) && !/#|%23/.test(before));
        const one = packShare(packed);
        expect(codeIn(`${before} ${linkOf('https://a.example/x/', one)}${after}`)).toBe(one);
      }),
    );
  });

  test.each([
    ['', ''],
    ['   ', ''],
    ['https://a.example/', 'https'],
    ['https://a.example/#/r/', ''],
    ['https://a.example/#/r/AAEg!', 'AAEg'],
    ['https://a.example/#/r/来试试', ''],
  ])('is, in %j which holds none, what stands in its place: %j', (text, found) => {
    expect(codeIn(text)).toBe(found);
  });

  test('never throws, and is no longer than the text', () => {
    holds(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(codeIn(text).length).toBeLessThanOrEqual(text.length);
      }),
      1000,
    );
  });
});
