import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCode } from '../../../src/rules/share/find-code.ts';
import { packShare } from '../../../src/rules/share/share-format.ts';
import { holds } from '../../support/property.ts';

const code = packShare({
  kind: 'case',
  day: null,
  cases: [{ level: 'a1b2c3', edition: 'd4e5f6', seed: 7, reviewed: false, marks: [1, 3, 0, 2] }],
});
const link = `https://example.test/sharp/#/r/${code}`;

describe('the code in what was pasted', () => {
  test.each([
    ['a bare code', code],
    ['a code with white space around it', `  ${code}\n`],
    ['a link', link],
    ['a link to the comparison', `${link}/compare`],
    ['a message in Chinese around the link', `我查了一案，你也看看：${link}。独立制作，非官方`],
    ['a message in English around the link', `I closed a case: ${link} Independent, not official`],
    ['a link in brackets', `(${link})`],
    ['a link broken by a mail', `${link.slice(0, -9)}\n  ${link.slice(-9)}`],
    ['a damaged link before a whole one', `${link.slice(0, -3)} ${link}`],
  ])('is found in %s', (_, text) => {
    expect(findCode(text)).toBe(code);
  });

  test.each([
    ['nothing', ''],
    ['words', '我查了一案，你也看看'],
    ['another address', 'https://example.test/#/case/torch-requests'],
    ['a link cut short', link.slice(0, -1)],
    [
      'a link with a letter changed',
      `${link.slice(0, -8)}${link.slice(-8) === 'AAAAAAAA' ? 'B' : 'A'.repeat(8)}`,
    ],
  ])('is not found in %s', (_, text) => {
    expect(findCode(text)).toBeNull();
  });

  test('is found behind a long text, and sought no further than that', () => {
    expect(findCode(`${'长'.repeat(19_000)}${link}`)).toBe(code);
    expect(findCode(`${'#/r/1a '.repeat(100_000)}${link}`)).toBeNull();
  });

  test('nothing pasted makes it throw or answer with what is no code', () => {
    // Any code units, unpaired surrogates among them.
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units));
    holds(
      fc.property(
        fc.oneof(
          anything,
          anything.map((end) => link + end),
        ),
        (text) => {
          const found = findCode(text);
          expect(found === null || found === code).toBe(true);
        },
      ),
    );
  });
});
