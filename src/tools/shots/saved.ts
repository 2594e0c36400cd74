import { readFileSync } from 'node:fs';
import type {
  ChallengeRecord,
  DailyRecord,
  OutcomeRecord,
  PlayRecord,
  ResultRecord,
} from '../../app/progress/records.ts';
import { defaultSettings, type Settings } from '../../app/settings.ts';
import type { Action } from '../../rules/action.ts';
import type { BoothBoard } from '../../rules/booth-board.ts';
import { dayOf } from '../../rules/day.ts';
import type { Language } from '../../rules/languages.ts';
import type { NotebookItem } from '../../rules/review/notebook-item.ts';
import { intervals } from '../../rules/review/schedule.ts';
import { type SharedPlay, shareCode, shareSeed } from './share-code.ts';

/** A player's stored progress, as the game keeps it in IndexedDB. */
export interface Saved {
  readonly settings: Settings;
  readonly plays: readonly PlayRecord[];
  readonly results: readonly ResultRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly dailies?: readonly DailyRecord[];
  readonly notebook?: readonly NotebookItem[];
  readonly challenges?: readonly ChallengeRecord[];
  readonly booth?: BoothBoard;
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

const day = (date: string) => dayOf(date) as number;

/** The day on which the pictures are taken. */
export const shotDay = '2027-03-15';

const played = (chapter: string, level: string): PlayRecord => ({
  level,
  chapter,
  seed,
  actions: solutionOf(chapter, level),
});

/** Someone who has closed the whole first chapter, checks daily and keeps notes. */
export const regular = (language: Language): Saved => {
  const chapter = '1-necessity';
  const { chapters } = JSON.parse(readFileSync('levels/campaign.json', 'utf8'));
  const levels: string[] = chapters.find((one: { id: string }) => one.id === chapter).levels;
  const note = (level: string, spot: string, reason: string, due: string, stage: number): NotebookItem => ({
    level,
    spot,
    reason,
    since: day(due) - (intervals[stage] ?? 0),
    due: day(due),
    stage,
    tries: stage,
  });
  return {
    ...veteran(language),
    plays: levels.map((level) => played(chapter, level)),
    results: levels.map((level, i) => ({ level, chapter, best: [100, 75, 92][i % 3] as number, last: 75 })),
    dailies: ['2027-03-02', '2027-03-05', '2027-03-11', '2027-03-14'].map((date) => ({
      day: day(date),
      levels: ['gate-notice', 'gym-card'],
      plays: [played('4-security', 'gate-notice'), played('1-necessity', 'gym-card')],
      score: 88,
    })),
    notebook: [
      note('takeaway-popup', 's2', 'refusal-blocks-service', shotDay, 0),
      note('gate-notice', 's2', 'face-uploaded', shotDay, 1),
      note('gym-card', 's2', 'kept-too-long', '2027-04-02', 2),
    ],
  };
};

/** Someone in the middle of a case: all but its last mark is made. */
export const nearlyDone =
  (chapter: string, level: string) =>
  (language: Language): Saved => {
    const solution = solutionOf(chapter, level);
    const marks = solution.filter((action) => action.type === 'mark');
    const actions = solution.filter((one) => one !== marks[marks.length - 1] && one.type !== 'finish');
    return { ...newcomer(language), plays: [{ level, chapter, seed, actions }], lastLevel: level };
  };

/** Makes a mark on one spot of a solution a release. */
const letBe =
  (spot: string) =>
  (action: Action): Action =>
    action.type === 'mark' && action.spot === spot ? { type: 'mark', spot, verdict: 'lawful' } : action;

/** Makes every mark on some spots of a solution an accusation for one reason. */
const accuse =
  (reason: string, ...spots: string[]) =>
  (action: Action): Action =>
    action.type === 'mark' && spots.includes(action.spot)
      ? { type: 'mark', spot: action.spot, verdict: 'violation', reason }
      : action;

const sharedSet: readonly SharedPlay[] = [
  { chapter: '2-consent', level: 'takeaway-popup', change: letBe('s2') },
  { chapter: '1-necessity', level: 'torch-requests' },
  { chapter: '4-security', level: 'gate-notice', change: accuse('face-only', 's1', 's2', 's4') },
];

/** Share codes as people send them. */
export const sharedCodes = {
  case: shareCode('case', null, sharedSet.slice(0, 1)),
  set: shareCode('chapter', null, sharedSet),
  finale: shareCode('finale', null, [
    { chapter: '1-necessity', level: 'wifi-settings', reviewed: true },
    { chapter: '1-necessity', level: 'wifi-trail' },
    { chapter: '1-necessity', level: 'wifi-claim' },
  ]),
  class: shareCode('class', null, sharedSet),
} as const;

/** Someone who has played the cases of a link, not quite as the sender did. */
export const challenger =
  (code: string, count: number) =>
  (language: Language): Saved => ({
    ...newcomer(language),
    challenges: [
      {
        code,
        turn: 1,
        plays: sharedSet.slice(0, count).map(({ chapter, level }) => ({
          level,
          chapter,
          seed: shareSeed,
          actions: solutionOf(chapter, level).map(letBe('s3')),
        })),
      },
    ],
  });

/** A device at a booth where a dozen visitors have played today. */
export const stall = (language: Language): Saved => {
  const levels = ['takeaway-popup', 'table-order', 'torch-requests', 'wifi-trail', 'coupon-claim'];
  const scores = [100, 100, 92, 83, 83, 75, 67, 58, 42, 25];
  return {
    ...newcomer(language),
    booth: {
      day: day(shotDay),
      players: 12,
      entries: [...'枫鲸萤溪獭霜雁桃鹊苔'].map((seal, i) => ({
        seal,
        score: scores[i] ?? 0,
        level: levels[i % levels.length] ?? '',
        order: i + 1,
      })),
    },
  };
};

/** Someone who has closed the set of the day before the pictures are taken, with a mark missed. */
export const checker = (language: Language): Saved => {
  const { first, sets } = JSON.parse(readFileSync('levels/daily.json', 'utf8'));
  const { chapters } = JSON.parse(readFileSync('levels/campaign.json', 'utf8'));
  const date = day(shotDay) - 1;
  const levels: string[] = sets[date - day(first)];
  const plays = levels.map((level) => {
    const chapter = chapters.find((one: { levels: string[] }) => one.levels.includes(level)).id;
    const { actions, ...play } = played(chapter, level);
    const last = actions.map((one) => one.type).lastIndexOf('mark');
    return { ...play, actions: actions.filter((_, i) => i !== last) };
  });
  return { ...regular(language), dailies: [{ day: date, levels, plays, score: null }] };
};
