import type { Verdict } from '../judge.ts';
import { type GridSeal, sealGrid } from './seal-grid.ts';
import { type PlayedResult, type SharedResult, showsSeals } from './shared-result.ts';

/** The words a shared text is made of; a language has them all. `numerals` holds numbers from 1, spaces between. */
export type ShareWord =
  | 'name'
  | 'lead'
  | 'pause'
  | 'sentence'
  | 'hits'
  | 'wrongReasons'
  | 'releases'
  | 'misses'
  | 'alarms'
  | 'score'
  | 'reviewed'
  | 'part'
  | 'classMean'
  | 'teamMean'
  | 'numerals'
  | `letter.${GridSeal}`
  | `legend.${GridSeal}`;

/** Gives a word with its `{name}` places filled. */
export type Say = (word: ShareWord, params?: Readonly<Record<string, string | number>>) => string;

/** A count as it is told, left out where it says nothing. */
const counted = (say: Say, word: ShareWord, n: number) => (n > 0 ? [say(word, { n })] : []);

const parts = (say: Say, { pooled, reviewed, judged, total }: PlayedResult): string[] => [
  ...(judged < total ? [say('part', { cases: judged, total })] : []),
  say('hits', { n: pooled.hits }),
  ...counted(say, 'wrongReasons', pooled.hits - pooled.rightReasons),
  say('releases', { n: pooled.correctReleases }),
  ...counted(say, 'misses', pooled.misses),
  ...counted(say, 'alarms', pooled.falseAlarms),
  ...(reviewed ? [say('reviewed')] : []),
  say('score', { n: pooled.score }),
];

/** One plain sentence, for those who hear it read out. */
export function shareSentence(result: SharedResult, say: Say): string {
  const [heading, told] =
    result.kind === 'class'
      ? [
          result.title,
          [
            say('classMean', { n: Math.round(result.classMean) }),
            ...result.teams.map(({ name, mean }) => say('teamMean', { name, n: Math.round(mean) })),
          ],
        ]
      : [result.heading, parts(say, result)];
  return say('sentence', { heading, parts: told.join(say('pause')) });
}

/** Equal seals of a grid in groups, in the grid's order: where a spot stood is not to be read off. */
export function sealGroups(verdict: Verdict): { readonly seal: GridSeal; readonly n: number }[] {
  const grid = sealGrid(verdict);
  return [...new Set(grid)].map((seal) => ({ seal, n: grid.filter((one) => one === seal).length }));
}

/** The numeral of a row, from 1; its figures where the language has no word for it. */
export const numeralOf = (say: Say, n: number): string => say('numerals').split(' ')[n - 1] ?? String(n);

/** Seals as letters that differ without colour, a line for each row and one that explains them. */
export function shareGrid({ kind, rows, pooled }: PlayedResult, say: Say): string[] {
  const dense = !showsSeals(rows);
  const letters = (verdict: Verdict) =>
    sealGroups(verdict)
      .map(({ seal, n }) => (dense ? say(`letter.${seal}`) + n : say(`letter.${seal}`).repeat(n)))
      .join(' ');
  // Chapters bear their numbers in their titles.
  const numbered = rows.length > 1 && kind !== 'campaign';
  const line = ({ title, verdict }: PlayedResult['rows'][number], i: number) =>
    `${numbered ? `${numeralOf(say, i + 1)} ` : ''}${title}  ${letters(verdict)}`;
  const legend = sealGroups(pooled).map(({ seal }) => say(`legend.${seal}`));
  return [...rows.map(line), legend.join(say('pause'))];
}

/**
 * What is pasted: the sentence, what the game is, the grid, and the whole link on a line of its own. Without a link
 * the text stands alone; a code by itself is never pasted.
 */
export function shareText(result: SharedResult, link: string | null, say: Say): string {
  const grid = result.kind === 'class' ? [] : shareGrid(result, say);
  const head = `${say('name')} · ${shareSentence(result, say)}`;
  return [head, ...grid, say('lead'), ...(link ? [link] : [])].join('\n');
}
