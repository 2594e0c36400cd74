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
    const { reasons, behaviours } = report;
    console.log(`reasons ${reasons.used}/${reasons.of}, in two cases or more ${reasons.inTwo}`);
    if (reasons.scarce.length > 0) console.log(`  in fewer: ${reasons.scarce.join(' ')}`);
    console.log(`behaviours ${behaviours.used.length}/${behaviours.of}: ${behaviours.used.join(' ')}`);
    console.log(`  with look-alikes ${behaviours.lookalikes.length}/${behaviours.of}`);
    console.log(
      `app types ${report.appTypes.used.length}/${report.appTypes.of}: ${report.appTypes.used.join(' ')}`,
    );
    for (const [part, { covered, of }] of Object.entries(report.report)) {
      console.log(`report, ${part}: ${covered.length}/${of} ${covered.join(' ')}`);
    }
    const { lessons } = report;
    console.log(
      `lessons ${lessons.count}, tested in pairs ${lessons.tested}, across two ${lessons.acrossTwo}`,
    );
    for (const [band, lengths] of Object.entries(lessons.bands))
      console.log(`  ${band}: ${lengths.join(' ')} minutes`);
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
