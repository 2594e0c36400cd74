import { dailies, plays } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import { LevelFileError, loadCatalog, loadCover, loadDaily, loadPublic } from '../../app/level-files.ts';
import { loadEditions } from '../../app/load-editions.ts';
import type { PlayRecord } from '../../app/progress/records.ts';
import type { ShareTarget } from '../../app/route.ts';
import { foldRun } from '../../mechanics/play.ts';
import type { BookCover } from '../../rules/catalog-schema.ts';
import { dailySet } from '../../rules/daily-set.ts';
import { dayOf } from '../../rules/day.ts';
import { judge, poolVerdicts, type Verdict } from '../../rules/judge.ts';
import type { Language } from '../../rules/languages.ts';
import { own } from '../../rules/own.ts';
import type { ResultRow } from '../../rules/share/shared-result.ts';
import type { PlayedCase } from '../../rules/share/write-share.ts';
import type { Feedback } from '../../rules/state.ts';
import { placeOf } from '../cases.ts';
import { dayWords } from './day-words.ts';
import { finishedRun } from './finished-run.ts';
import { loadClassShare } from './load-class-share.ts';
import type { Shareable } from './share-props.ts';

/** A case that was closed, judged anew from its kept play. */
interface Closed {
  readonly chapter: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly played: PlayedCase;
}

/** What a set is made of before it is judged. */
interface Plan {
  readonly heading: string;
  readonly levels: readonly string[];
  readonly playOf: (level: string) => PlayRecord | undefined;
  readonly feedback: Feedback;
  readonly day: number | null;
}

async function closedCase(lang: Language, level: string, { playOf, feedback }: Plan): Promise<Closed | null> {
  const play = playOf(level);
  const run = play && finishedRun(play.actions);
  if (!play || !run) return null;
  const [bundle, editions] = await Promise.all([loadPublic(lang, level), loadEditions()]);
  const { current, all } = own(editions, level) ?? { current: null, all: {} };
  const skeleton = current === null ? undefined : own(all, current);
  if (!skeleton) throw new LevelFileError('missing');
  const { marks, rounds } = foldRun(bundle.level, { seed: play.seed, feedback }, run);
  return {
    chapter: bundle.chapter,
    title: bundle.level.title,
    verdict: judge(marks, skeleton),
    played: { level, skeleton, seed: play.seed, marks, reviewed: rounds.length > 1 },
  };
}

const chapterIn = (cover: BookCover, id: string) => {
  const found = cover.chapters.find((one) => one.id === id && one.levels > 0);
  if (!found) throw new LevelFileError('missing');
  return found;
};

const inCampaign = {
  playOf: (level: string) => plays.peek().get(level),
  feedback: 'each',
  day: null,
} as const;

type Played = Exclude<ShareTarget, { kind: 'class' }>;

async function planOf(lang: Language, of: Played): Promise<Plan> {
  if (of.kind === 'daily') {
    const day = dayOf(of.date);
    const set = day === null ? null : dailySet(await loadDaily(), day);
    if (day === null || !set || !('levels' in set)) throw new LevelFileError('missing');
    const record = dailies.peek().get(day);
    const playOf = (level: string) => record?.plays.find((play) => play.level === level);
    return {
      heading: t('card.daily', { date: dayWords(day) }),
      levels: set.levels,
      playOf,
      feedback: 'end',
      day,
    };
  }
  const cover = await loadCover(lang);
  if (of.kind === 'campaign') {
    const filled = cover.chapters.filter((one) => one.levels > 0);
    const catalogs = await Promise.all(filled.map((one) => loadCatalog(lang, one.id)));
    const levels = catalogs.flatMap((one) => one.levels.map(({ id }) => id));
    return { ...inCampaign, heading: t('card.whole'), levels };
  }
  if (of.kind === 'case') {
    const { chapter } = await loadPublic(lang, of.level);
    const place = await placeOf(cover, chapter, of.level, (id) => loadCatalog(lang, id));
    const heading = place
      ? t('chapter.place', { chapter: place.chapter.number, n: place.number })
      : t('app.title');
    return { ...inCampaign, heading, levels: [of.level] };
  }
  const { number, name } = chapterIn(cover, of.chapter);
  const { finale, levels } = await loadCatalog(lang, of.chapter);
  if (of.kind === 'chapter') {
    const heading = t('card.part', { chapter: number, name });
    return { ...inCampaign, heading, levels: levels.map(({ id }) => id) };
  }
  if (!finale) throw new LevelFileError('missing');
  return {
    ...inCampaign,
    heading: t('card.part', { chapter: number, name: finale.title }),
    levels: finale.levels,
  };
}

const pool = (cases: readonly Closed[]): Verdict =>
  poolVerdicts(Object.fromEntries(cases.map((one) => [one.played.level, one.verdict])));

/** A row for each chapter in which a case was closed. */
async function chapterRows(lang: Language, closed: readonly Closed[]): Promise<ResultRow[]> {
  const { chapters } = await loadCover(lang);
  return chapters.flatMap(({ id, number, name }) => {
    const cases = closed.filter((one) => one.chapter === id);
    const title = t('card.part', { chapter: number, name });
    return cases.length > 0 ? [{ title, verdict: pool(cases) }] : [];
  });
}

/**
 * The result of what was played, judged anew from the kept plays: of each case the latest closed one. Null if no
 * case of it was closed, or one of a day's set is still open. Rejects with a `LevelFileError`.
 */
export async function loadShare(lang: Language, of: ShareTarget): Promise<Shareable | null> {
  if (of.kind === 'class') return loadClassShare(of.id);
  const plan = await planOf(lang, of);
  const all = await Promise.all(plan.levels.map((level) => closedCase(lang, level, plan)));
  const closed = all.filter((one): one is Closed => one !== null);
  const whole = closed.length === plan.levels.length;
  if (closed.length === 0 || (of.kind === 'daily' && !whole)) return null;
  return {
    kind: of.kind,
    heading: plan.heading,
    rows: of.kind === 'campaign' ? await chapterRows(lang, closed) : closed,
    judged: closed.length,
    total: plan.levels.length,
    pooled: pool(closed),
    reviewed: closed.some((one) => one.played.reviewed),
    day: plan.day,
    played: closed.map((one) => one.played),
  };
}
