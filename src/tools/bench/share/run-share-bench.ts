import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { codeIn } from '../../../rules/share/code-in.ts';
import { shelfOf } from '../../../rules/share/edition-shelf.ts';
import { readShare } from '../../../rules/share/read-share.ts';
import { loadBook } from '../../levels/load-book.ts';
import { type Measure, measure } from '../measure.ts';
import { judgeReading } from './judge-reading.ts';
import { plainScores, plainShelf } from './plain-scores.ts';
import { shareTexts } from './share-texts.ts';

const count = 1_000_000;
const seed = 315;
/** Microseconds a code may take, but for the slowest hundredth. */
const bound = 2000;

/** The value that 99 of 100 do not exceed; sorts in place. */
const percentile99 = (values: Float64Array) =>
  values.sort()[Math.ceil(0.99 * values.length) - 1] ?? Number.NaN;

const plainly = (text: string) => createHash('sha256').update(Buffer.from(text, 'base64url')).digest();

/**
 * Reads a million mutated and random share codes, each beside a plain base64 decoding and SHA-256 of the same text by
 * Node. A code has gone wrong if reading it threw, or if its score is not that of a second, plain reading.
 */
export async function runShareBench(): Promise<Measure[]> {
  const { editions } = loadBook(resolve('levels'));
  const shelf = shelfOf(editions);
  const plain = plainShelf(editions);
  const times = new Float64Array(count);
  const plainTimes = new Float64Array(count);
  let [wrong, accepted, at] = [0, 0, 0];
  for (const { text } of shareTexts(editions, count, seed)) {
    const start = performance.now();
    plainly(text);
    const middle = performance.now();
    try {
      const code = codeIn(text);
      const read = readShare(code, shelf);
      times[at] = 1000 * (performance.now() - middle);
      const reading = judgeReading(read, plainScores(code, plain));
      if (reading === 'wrong') wrong += 1;
      if (reading === 'accepted') accepted += 1;
    } catch {
      wrong += 1;
    }
    plainTimes[at] = 1000 * (middle - start);
    at += 1;
    // Lets the clock that ends a bench that hangs have its turn.
    if (at % 10_000 === 0) await setImmediate();
  }
  return [
    measure('share code, slowest 1 %', 'µs', percentile99(times), percentile99(plainTimes), bound, 'value'),
    measure('share codes gone wrong, of those accepted', 'codes', wrong, accepted, 0, 'value'),
  ];
}
