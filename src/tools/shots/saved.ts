import { readFileSync } from 'node:fs';
import type { OutcomeRecord, PlayRecord, ResultRecord } from '../../app/progress/records.ts';
import { defaultSettings, type Settings } from '../../app/settings.ts';
import type { Action } from '../../rules/action.ts';
import type { Language } from '../../rules/languages.ts';

/** A player's stored progress, as the game keeps it in IndexedDB. */
export interface Saved {
  readonly settings: Settings;
  readonly plays: readonly PlayRecord[];
  readonly results: readonly ResultRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly lastLevel: string | null;
}

const seed = 7;

const solutionOf = (chapter: string, level: string): Action[] =>
  JSON.parse(readFileSync(`levels/${chapter}/${level}.json`, 'utf8')).key.solution;

/** Someone who has played nothing yet. */
export const newcomer = (language: Language): Saved => ({
  settings: { ...defaultSettings, language, allCasesOpen: true },
  plays: [],
  results: [],
  outcomes: [],
  lastLevel: null,
});

/** Someone who has just opened a level, and so gets the same order of reasons every time. */
export const opener =
  (chapter: string, level: string) =>
  (language: Language): Saved => ({
    ...newcomer(language),
    plays: [{ level, chapter, seed, actions: [] }],
    lastLevel: level,
  });

/** Someone who has walked through `table-order` and now names the tricks. */
export const naming = (language: Language): Saved => ({
  ...newcomer(language),
  plays: [
    {
      level: 'table-order',
      chapter: '1-necessity',
      seed,
      actions: solutionOf('1-necessity', 'table-order').filter(
        ({ type }) => type !== 'mark' && type !== 'finish',
      ),
    },
  ],
  lastLevel: 'table-order',
});

const missed = 's2';

/** Someone who has closed cases and just closed `takeaway-popup` with one miss; the gauge speaks. */
export const veteran = (language: Language): Saved => {
  const actions = solutionOf('2-consent', 'takeaway-popup').map(
    (action): Action =>
      action.type === 'mark' && action.spot === missed
        ? { type: 'mark', spot: missed, verdict: 'lawful' }
        : action,
  );
  const outcomes = Array.from({ length: 28 }, (_, i): OutcomeRecord => {
    const outcome = i % 7 === 5 ? 'falseAlarm' : i % 14 === 6 ? 'miss' : i % 2 ? 'correctRelease' : 'hit';
    return { level: 'torch-requests', outcome };
  });
  return {
    ...newcomer(language),
    plays: [{ level: 'takeaway-popup', chapter: '2-consent', seed, actions }],
    results: [
      { level: 'sign-up-sheet', chapter: '0-signup', best: 100, last: 100 },
      { level: 'torch-requests', chapter: '1-necessity', best: 92, last: 83 },
      { level: 'takeaway-popup', chapter: '2-consent', best: 75, last: 75 },
    ],
    outcomes,
    lastLevel: 'takeaway-popup',
  };
};
