import { botMarks, bots } from '../../rules/bots.ts';
import { judge } from '../../rules/judge.ts';
import { languages } from '../../rules/languages.ts';
import type { Level } from '../../rules/level-schema.ts';
import { coverReport, type ReportCoverage } from './cover-report.ts';
import { countLessons, type LessonCount } from './lessons/count-lessons.ts';
import type { Book, FileProblem } from './load-book.ts';
import { solveLevel } from './solve-level.ts';

/** What `npm run levels -- --json` prints. */
export interface LevelsReport {
  readonly levels: number;
  readonly spots: number;
  /** Share of lawful spots over all levels, 0–1, two decimals. */
  readonly lawfulShare: number;
  readonly mechanics: readonly string[];
  readonly languages: readonly string[];
  readonly chapters: readonly { id: string; levels: number }[];
  /** Reasons that are right somewhere, of all in the taxonomy, and those right in fewer than two cases. */
  readonly reasons: { used: number; of: number; inTwo: number; scarce: readonly string[] };
  /** Behaviours of the 2019 method that some violation shows, of 31, and those that a look-alike shows. */
  readonly behaviours: { used: readonly string[]; of: number; lookalikes: readonly string[] };
  readonly appTypes: { used: readonly string[]; of: number };
  readonly report: ReportCoverage;
  readonly lessons: LessonCount;
  readonly provisions: readonly { law: string; article: string }[];
  /** Mean score of each bot over all scored levels. */
  readonly bots: Readonly<Record<string, number>>;
  readonly problems: readonly FileProblem[];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Solves every level in every language and counts what the book covers. */
export function reportBook(book: Book): LevelsReport {
  const source = book.levels.flatMap((entry) => entry.texts['zh-CN'] ?? []);
  const spots = source.flatMap((level) => Object.values(level.key.spots));
  const rightIn = reasonCases(source);
  const reasons = [...rightIn.keys()];
  const { reasons: taxonomy } = book.tables.reasons;
  const allBehaviours = Object.values(taxonomy).flatMap((reason) => reason.behaviours);
  const usedBehaviours = unique(reasons.flatMap((reason) => taxonomy[reason]?.behaviours ?? []));
  const alike = unique(
    spots.flatMap((spot) => (spot.verdict === 'lawful' && spot.lookalikeOf ? [spot.lookalikeOf] : [])),
  );
  const types = source.flatMap(({ public: { exhibit, spots: rows } }) => [
    ...(exhibit.kind === 'requests' ? [exhibit.app.appType] : []),
    ...rows.flatMap(({ appType }) => appType ?? []),
  ]);
  const cited = unique(spots.flatMap((spot) => spot.provisions)).sort();
  const { provisions, laws } = book.tables.provisions;
  const unsolved = book.levels.flatMap((entry) =>
    languages.flatMap((lang) => {
      const level = entry.texts[lang];
      const file = lang === 'zh-CN' ? entry.file : `${lang}/${entry.file}`;
      return level ? solveLevel(level).map((problem) => ({ file, ...problem })) : [];
    }),
  );
  return {
    levels: source.length,
    spots: spots.length,
    lawfulShare: Number(
      (spots.filter((spot) => spot.verdict === 'lawful').length / (spots.length || 1)).toFixed(2),
    ),
    mechanics: unique(source.map((level) => level.public.mechanic)).sort(),
    languages: languages.filter((lang) => book.levels.some((entry) => entry.texts[lang])),
    chapters: book.tables.campaign.chapters.map(({ id, levels }) => ({ id, levels: levels.length })),
    reasons: {
      used: reasons.length,
      of: Object.keys(taxonomy).length,
      inTwo: reasons.filter((reason) => (rightIn.get(reason) ?? 0) > 1).length,
      scarce: Object.keys(taxonomy).filter((reason) => (rightIn.get(reason) ?? 0) < 2),
    },
    behaviours: {
      used: usedBehaviours.sort(),
      of: unique(allBehaviours).length,
      lookalikes: unique(alike.flatMap((reason) => taxonomy[reason]?.behaviours ?? [])).sort(),
    },
    appTypes: { used: unique(types).sort(), of: book.tables.appTypes.types.length },
    report: coverReport(source, book.shelf),
    lessons: countLessons(book.shelf.lessons?.lessons ?? []),
    provisions: cited.map((id) => {
      const provision = provisions[id];
      return { law: laws[provision?.law ?? '']?.zh ?? '', article: provision?.zh.article ?? id };
    }),
    bots: scoreBots(source.filter((level) => !level.tutorial)),
    problems: [...book.problems, ...unsolved],
  };
}

/** In how many cases each reason is right. */
function reasonCases(levels: readonly Level[]): Map<string, number> {
  const cases = new Map<string, number>();
  for (const level of levels) {
    const here = Object.values(level.key.spots).flatMap((spot) =>
      spot.verdict === 'violation' ? [spot.reason] : [],
    );
    for (const reason of unique(here)) cases.set(reason, (cases.get(reason) ?? 0) + 1);
  }
  return cases;
}

function scoreBots(levels: readonly Level[]): Record<string, number> {
  const mean = (bot: (typeof bots)[string]) => {
    const scores = levels.map(
      (level) => judge(botMarks(bot(level.public), level.public, level.key), level.key).score,
    );
    return Number((scores.reduce((total, score) => total + score, 0) / (scores.length || 1)).toFixed(1));
  };
  return Object.fromEntries(Object.entries(bots).map(([name, bot]) => [name, mean(bot)]));
}
