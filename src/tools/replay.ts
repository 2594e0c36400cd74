import { resolve } from 'node:path';
import { dateOf } from '../rules/day.ts';
import { codeIn } from '../rules/share/code-in.ts';
import { shelfOf } from '../rules/share/edition-shelf.ts';
import { readShare, type Shared } from '../rules/share/read-share.ts';
import { loadBook } from './levels/load-book.ts';

/**
 * `npm run replay -- <link or code> [--json]`: judges the marks of a share link anew; exit 1 if it is none. The link
 * may stand in a sentence. `edition` joins those of all cases by `+`, in the order of `levels`.
 */
const args = process.argv.slice(2);
const text = args.filter((one) => one !== '--json').join(' ');

const faults = {
  broken: 'not a whole, unaltered share link of this game',
  lacking: 'names a level, or an edition of one, that this copy of the game does not have',
  class: 'names the cases a class played; a class mean carries no marks and can not be judged again',
};

const figures = ({ pooled }: Pick<Shared, 'pooled'>) => ({
  score: pooled.score,
  seals: pooled.seals,
  hits: pooled.hits,
  misses: pooled.misses,
  falseAlarms: pooled.falseAlarms,
  correctReleases: pooled.correctReleases,
  reasonAccuracy: pooled.reasonAccuracy,
});

const report = (code: string, shared: Shared) => ({
  ...figures(shared),
  levels: shared.cases.map((one) => one.level),
  edition: shared.cases.map((one) => one.edition).join('+'),
  code,
  kind: shared.kind,
  day: shared.day,
  cases: shared.cases.map(({ level, edition, revised, reviewed, seed, marks, verdict }) => ({
    level,
    edition,
    revised,
    reviewed,
    seed,
    ...figures({ pooled: verdict }),
    marks,
    spots: verdict.spots,
  })),
});

function print(shared: Shared): void {
  const { score, seals, hits, misses, falseAlarms, correctReleases, reasonAccuracy } = shared.pooled;
  const day = shared.day === null ? '' : ` of ${dateOf(shared.day)}`;
  console.log(`${shared.kind}${day}: score ${score}, seals ${seals}`);
  console.log(`hits ${hits}, misses ${misses}, false alarms ${falseAlarms}, releases ${correctReleases}`);
  console.log(`right reasons ${Math.round(100 * reasonAccuracy)} %`);
  for (const one of shared.cases) {
    const notes = [one.revised ? 'revised since' : '', one.reviewed ? 'judged again' : ''].filter(Boolean);
    const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
    console.log(`  ${one.level} ${one.edition}: ${one.verdict.score}${note}`);
  }
}

if (text.trim() === '') {
  console.error('usage: npm run replay -- <share link or code> [--json]');
  process.exitCode = 1;
} else {
  const code = codeIn(text);
  const shared = readShare(code, shelfOf(loadBook(resolve('levels')).editions));
  const fault = typeof shared === 'string' ? shared : shared.kind === 'class' ? 'class' : null;
  if (fault || typeof shared === 'string') {
    console.error(`replay: ${faults[fault ?? 'broken']}`);
    process.exitCode = 1;
  } else if (args.includes('--json')) console.log(JSON.stringify(report(code, shared), null, 2));
  else print(shared);
}
