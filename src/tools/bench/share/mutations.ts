import type { Dice } from './dice.ts';
import { sealBytes } from './seal-bytes.ts';

/** Makes some text of two true codes. */
export type Mutation = (code: string, other: string, dice: Dice) => string;

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const strange = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '',
  '1',
  '0',
  'null',
  '11',
];
const foreign = [
  '\u{1f989}',
  '\ud800',
  '\udfff',
  '\u0000',
  '１',
  'Ａ',
  '鹤',
  '\u202e',
  '=',
  '+',
  '/',
  '%',
  '\u0130',
];
const blanks = [' ', '\n', '\r\n', '\t', '\u3000', '\u200b', '\ufeff', '\u00ad'];

const bytesOf = (code: string) => Buffer.from(code.slice(0, -1), 'base64url');
const bodyOf = (code: string) => bytesOf(code).subarray(0, -4);
const insert = (text: string, piece: string, dice: Dice) => {
  const at = dice.roll(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
};
const flip = (bytes: Buffer, dice: Dice) => {
  const at = dice.roll(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.roll(8));
  return bytes;
};
const noise = (length: number, dice: Dice) => Buffer.from(Array.from({ length }, () => dice.roll(256)));

/** What chance, chats, mails and forgers may do to a share code. The first leaves it as it is. */
export const mutations: Readonly<Record<string, Mutation>> = {
  same: (code) => code,
  link: (code, _, dice) => `https://${dice.pick(letters)}.example/a/index.html?x=1#/r/${code}`,
  sentence: (code, _, dice) =>
    `看看这个 https://a.example/#/r/${code}${dice.pick(['', '。', ' 来试试', '，', ')', '"'])}`,
  blank: (code, _, dice) => insert(code, dice.pick(blanks), dice),
  bitFlip: (code, _, dice) => `${flip(bytesOf(code), dice).toString('base64url')}1`,
  swap(code, _, dice) {
    const [a, b] = [dice.roll(code.length), dice.roll(code.length)];
    const chars = code.split('');
    [chars[a], chars[b]] = [chars[b] ?? '', chars[a] ?? ''];
    return chars.join('');
  },
  replace(code, _, dice) {
    const at = dice.roll(code.length);
    return code.slice(0, at) + dice.pick(letters) + code.slice(at + 1);
  },
  insertLetter: (code, _, dice) => insert(code, dice.pick(letters), dice),
  insertForeign: (code, _, dice) => insert(code, dice.pick(foreign), dice),
  insertName: (code, _, dice) => insert(dice.pick([code, '']), dice.pick(strange), dice),
  truncate: (code, _, dice) => code.slice(0, dice.roll(code.length)),
  behead: (code, _, dice) => code.slice(dice.roll(code.length)),
  otherCase: (code, _, dice) => (dice.roll(2) === 0 ? code.toUpperCase() : code.toLowerCase()),
  version: (code, _, dice) => code.slice(0, -1) + dice.pick(letters),
  splice: (code, other, dice) => code.slice(0, dice.roll(code.length)) + other.slice(dice.roll(other.length)),
  twice: (code, other) => code + other,
  huge: (code, _, dice) => code.repeat(1 + dice.roll(400)),
  hugeLinks: (code, _, dice) => `#/r/${code.slice(1)} `.repeat(1 + dice.roll(500)),
  randomLetters: (code, _, dice) => Array.from(code, () => dice.pick(letters)).join(''),
  randomBytes: (_, __, dice) => sealBytes(noise(dice.roll(120), dice)),
  /** From here on: with a true checksum. */
  sealedFlip: (code, _, dice) => sealBytes(flip(Buffer.from(bodyOf(code)), dice)),
  sealedFlips: (code, _, dice) => sealBytes(flip(flip(flip(Buffer.from(bodyOf(code)), dice), dice), dice)),
  sealedCut: (code, _, dice) => sealBytes(bodyOf(code).subarray(0, dice.roll(bodyOf(code).length))),
  sealedMore: (code, _, dice) => sealBytes(Buffer.concat([bodyOf(code), noise(1 + dice.roll(12), dice)])),
  sealedSplice(code, other, dice) {
    const [a, b] = [bodyOf(code), bodyOf(other)];
    return sealBytes(Buffer.concat([a.subarray(0, dice.roll(a.length)), b.subarray(dice.roll(b.length))]));
  },
  /** The case of a code once more, or one of another code behind it. */
  sealedSet(code, other, dice) {
    const [a, b] = [bodyOf(code), bodyOf(dice.pick([code, other]))];
    return sealBytes(Buffer.concat([Buffer.from([0x41, 2]), a.subarray(2), b.subarray(2)]));
  },
  sealedMarks(code, _, dice) {
    const body = Buffer.from(bodyOf(code));
    const tail = noise(Math.min(4, body.length), dice).map((byte) => byte & 0x77);
    body.set(tail, body.length - tail.length);
    return sealBytes(body);
  },
};
