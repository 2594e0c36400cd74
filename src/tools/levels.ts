import { resolve } from 'node:path';
import { loadBook } from './levels/load-book.ts';
import { reportBook } from './levels/report.ts';

/** `npm run levels [-- --json] [--root DIR]`: checks and solves every level; exit 1 on any problem. */
const args = process.argv.slice(2);
const rootAt = args.indexOf('--root');
const root = resolve(rootAt >= 0 ? (args[rootAt + 1] ?? 'levels') : 'levels');

try {
  const report = reportBook(loadBook(root));
  if (args.includes('--json')) {
    console.log(JSON.stringify(report, null, 2));
  } else {
    console.log(`${report.levels} levels, ${report.spots} spots, lawful share ${report.lawfulShare}`);
    console.log(`mechanics: ${report.mechanics.join(', ')}; languages: ${report.languages.join(', ')}`);
    for (const chapter of report.chapters) console.log(`  ${chapter.id}: ${chapter.levels}`);
    console.log(`reasons ${report.reasons.used}/${report.reasons.of}`);
    console.log(
      `behaviours ${report.behaviours.used.length}/${report.behaviours.of}: ${report.behaviours.used.join(' ')}`,
    );
    console.log(
      `app types ${report.appTypes.used.length}/${report.appTypes.of}: ${report.appTypes.used.join(' ')}`,
    );
    console.log(`provisions cited: ${report.provisions.length}`);
    console.log(
      `bots: ${Object.entries(report.bots)
        .map(([name, mean]) => `${name} ${mean}`)
        .join(', ')}`,
    );
    for (const { file, path, message } of report.problems) console.error(`${file}: ${path}: ${message}`);
    console.log(report.problems.length === 0 ? 'no problems' : `${report.problems.length} problems`);
  }
  process.exitCode = report.problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
