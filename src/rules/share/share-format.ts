import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';

/**
 * What a share code is about. `class` names cases that a class played: it carries no marks, because a mean can't
 * be judged again.
 */
export const shareKinds = ['case', 'daily', 'finale', 'chapter', 'campaign', 'class'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** One case of a code, before anything is looked up. */
export interface PackedCase {
  /** First 3 bytes of the level id's hash, as 6 hex digits. */
  readonly level: string;
  /** First 6 hex digits of the edition. */
  readonly edition: string;
  /** Unsigned 32-bit; null where the code carries none. */
  readonly seed: number | null;
  /** True if some spots were judged a second time. */
  readonly reviewed: boolean;
  /** One number 0–15 per spot, spots in id order. */
  readonly marks: readonly number[];
}

/** A code taken apart. */
export interface PackedShare {
  readonly kind: ShareKind;
  /** The day number of a `daily`, else null. */
  readonly day: number | null;
  readonly cases: readonly PackedCase[];
}

/**
 * The format written today, and the last character of every code in it: base64url may end in `-` or `_`, which
 * some chats leave out of a link at its end.
 */
const version = '1';
const maxCases = 127;
const maxSpots = 15;
const maxDay = 65_535;
/** No code is longer: 127 cases of 15 spots with seeds. */
const maxLength = 3229;

const domain = utf8ToBytes('sharp-eyes share 1\n');
const checksumOf = (bytes: Uint8Array): Uint8Array =>
  sha256.create().update(domain).update(bytes).digest().slice(0, 4);

const isInt = (value: number, max: number) => Number.isInteger(value) && value >= 0 && value <= max;
const isRef = (value: string) => /^[0-9a-f]{6}$/.test(value);

const fitsCase = ({ level, edition, seed, marks }: PackedCase) =>
  isRef(level) &&
  isRef(edition) &&
  (seed === null || isInt(seed, 0xffffffff)) &&
  marks.length <= maxSpots &&
  marks.every((mark) => isInt(mark, 15));

const fits = ({ kind, day, cases }: PackedShare) =>
  (kind === 'daily' ? day !== null && isInt(day, maxDay) : day === null) &&
  (kind === 'case' ? cases.length === 1 : cases.length >= 1 && cases.length <= maxCases) &&
  cases.every(fitsCase);

function packCase({ level, edition, seed, reviewed, marks }: PackedCase, seeds: boolean): number[] {
  const nibbles = Array.from(
    { length: Math.ceil(marks.length / 2) },
    (_, i) => ((marks[2 * i] ?? 0) << 4) | (marks[2 * i + 1] ?? 0),
  );
  const number = seed ?? 0;
  return [
    (marks.length << 4) | (reviewed ? 1 : 0),
    ...hexToBytes(level),
    ...hexToBytes(edition),
    ...(seeds ? [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255] : []),
    ...nibbles,
  ];
}

/**
 * Writes a code, of at most 3,229 characters. Seeds go in only where every case has one. The same share always
 * gives the same code. Throws a `RangeError` for what no code can hold: no case or more than 127, more than one in
 * a `case`, more than 15 spots, a `daily` without its day, anything else with one, numbers out of their ranges.
 */
export function packShare(share: PackedShare): string {
  if (!fits(share)) throw new RangeError('share/does-not-fit');
  const { kind, day, cases } = share;
  const seeds = cases.every((one) => one.seed !== null);
  const bytes = Uint8Array.from([
    (shareKinds.indexOf(kind) << 4) | (seeds ? 1 : 0),
    ...(kind === 'daily' ? [(day ?? 0) >>> 8, (day ?? 0) & 255] : []),
    cases.length,
    ...cases.flatMap((one) => packCase(one, seeds)),
  ]);
  return base64urlnopad.encode(Uint8Array.from([...bytes, ...checksumOf(bytes)])) + version;
}

/** Reads bytes in order; `take` gives null once there are too few left. */
function reader(bytes: Uint8Array) {
  let at = 0;
  return {
    take(count: number): Uint8Array | null {
      if (at + count > bytes.length) return null;
      at += count;
      return bytes.subarray(at - count, at);
    },
    done: () => at === bytes.length,
  };
}

function unpackCase(from: ReturnType<typeof reader>, seeds: boolean): PackedCase | null {
  const head = from.take(1)?.[0];
  const [level, edition] = [from.take(3), from.take(3)];
  const seed = seeds ? from.take(4) : null;
  if (head === undefined || !level || !edition || (seeds && !seed) || (head & 15) > 1) return null;
  const spots = head >> 4;
  const rows = from.take(Math.ceil(spots / 2));
  if (!rows) return null;
  const nibbles: number[] = [];
  for (const row of rows) nibbles.push(row >> 4, row & 15);
  if (nibbles.length > spots && nibbles.pop() !== 0) return null;
  return {
    level: bytesToHex(level),
    edition: bytesToHex(edition),
    seed: seed ? seed.reduce((sum, byte) => ((sum << 8) | byte) >>> 0, 0) : null,
    reviewed: (head & 15) === 1,
    marks: nibbles,
  };
}

/** Strict: bits behind the last byte must be 0, so that no two texts give the same bytes. */
function bytesOf(code: string): Uint8Array | null {
  if (code.length > maxLength || !code.endsWith(version)) return null;
  try {
    return base64urlnopad.decode(code.slice(0, -version.length));
  } catch {
    return null;
  }
}

/**
 * Takes a code apart; null if it is no whole, unaltered code of a known format. Never throws. A share has one code
 * only: whatever else would decode to it is refused.
 */
export function unpackShare(code: string): PackedShare | null {
  const all = bytesOf(code);
  if (!all || all.length < 6) return null;
  const bytes = all.subarray(0, all.length - 4);
  const sum = all.subarray(all.length - 4);
  if (!checksumOf(bytes).every((one, i) => one === sum[i])) return null;
  const from = reader(bytes);
  const head = from.take(1)?.[0] ?? 0;
  const kind = shareKinds[head >> 4];
  if (!kind || (head & 15) > 1) return null;
  const date = kind === 'daily' ? from.take(2) : null;
  if (kind === 'daily' && !date) return null;
  const count = from.take(1)?.[0] ?? 0;
  if (count < 1 || count > maxCases || (kind === 'case' && count !== 1)) return null;
  const cases: PackedCase[] = [];
  for (let i = 0; i < count; i += 1) {
    const one = unpackCase(from, (head & 1) === 1);
    if (!one) return null;
    cases.push(one);
  }
  if (!from.done()) return null;
  return { kind, day: date ? ((date[0] ?? 0) << 8) | (date[1] ?? 0) : null, cases };
}
