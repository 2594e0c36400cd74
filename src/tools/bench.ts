import { runBench } from './bench/run-bench.ts';
import { table } from './bench/table.ts';

/** `npm run bench [-- --json]`: the benchmarks beside a stock Phaser page; exit 1 if a bound does not hold. */
const limitMs = 235_000;

setTimeout(() => {
  console.error(`bench: not done after ${limitMs / 1000} s, stopped`);
  process.exit(1);
}, limitMs).unref();

try {
  const measures = await runBench();
  console.log(process.argv.includes('--json') ? JSON.stringify(measures, null, 2) : table(measures));
  process.exitCode = measures.every((one) => one.holds) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
