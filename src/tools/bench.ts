import type { Measure } from './bench/measure.ts';
import { table } from './bench/table.ts';

/**
 * `npm run bench [-- --json] [page] [share] [cards] [rooms]`: the benchmarks, or those named, each beside its baseline
 * measured in the same run; exit 1 if a bound does not hold.
 */
const limitMs = 1_800_000;

/** Each is loaded when it runs: share codes need no browser. */
const suites: Readonly<Record<string, () => Promise<Measure[]>>> = {
  page: async () => (await import('./bench/run-bench.ts')).runBench(),
  share: async () => (await import('./bench/share/run-share-bench.ts')).runShareBench(),
  cards: async () => (await import('./bench/run-cards-bench.ts')).runCardsBench(),
  rooms: async () => (await import('./bench/rooms/run-rooms-bench.ts')).runRoomsBench(),
};

setTimeout(() => {
  console.error(`bench: not done after ${limitMs / 1000} s, stopped`);
  process.exit(1);
}, limitMs).unref();

const args = process.argv.slice(2);
const named = args.filter((one) => one !== '--json');

try {
  const stray = named.find((one) => !Object.keys(suites).includes(one));
  if (stray) throw new Error(`bench: no ${stray}; there are ${Object.keys(suites).join(', ')}`);
  const measures: Measure[] = [];
  for (const [name, run] of Object.entries(suites)) {
    if (named.length === 0 || named.includes(name)) measures.push(...(await run()));
  }
  console.log(args.includes('--json') ? JSON.stringify(measures, null, 2) : table(measures));
  process.exitCode = measures.every((one) => one.holds) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
