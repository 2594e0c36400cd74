import type { Shareable } from '../../../src/pages/share/share-props.ts';
import { judge, poolVerdicts } from '../../../src/rules/judge.ts';
import type { Level } from '../../../src/rules/level-schema.ts';
import { type Skeleton, skeletonOf } from '../../../src/rules/skeleton.ts';
import type { Mark, Marks } from '../../../src/rules/state.ts';
import type { Language } from './language.ts';
import { readJson } from './read-json.ts';

interface Chapter {
  readonly id: string;
  readonly levels: readonly string[];
}

type Judge = (answer: Skeleton['spots'][string], i: number) => Mark;

const right: Judge = (answer) =>
  answer.verdict === 'lawful' ? answer : { verdict: 'violation', reason: answer.reason };
const wrong: Judge = (answer) =>
  answer.verdict === 'lawful' ? { verdict: 'violation', reason: null } : { verdict: 'lawful' };
const mixed: Judge = (answer, i) => (i % 4 === 2 ? wrong : right)(answer, i);

function caseOf(chapter: string, id: string, language: Language, how: Judge) {
  const level = readJson<Level>('levels', chapter, `${id}.json`);
  const title =
    language === 'en'
      ? readJson<{ public: { title: string } }>('levels', 'en', chapter, `${id}.json`).public.title
      : level.public.title;
  const skeleton = skeletonOf(level);
  const marks: Marks = Object.fromEntries(
    Object.entries(skeleton.spots).map(([spot, answer], i) => [spot, how(answer, i)]),
  );
  const played = { level: id, skeleton, seed: 0xffffffff, marks, reviewed: false };
  return { title, verdict: judge(marks, skeleton), played };
}

/** Results at the limits of the card: score 0 and 100, the longest titles, the longest chapter, and a class. */
export function cardSample(
  language: Language,
): Record<'none' | 'all' | 'long' | 'many' | 'klass', Shareable> {
  const { chapters } = readJson<{ chapters: Chapter[] }>('levels', 'campaign.json');
  const all = (how: Judge) =>
    chapters.map((one) => one.levels.map((id) => caseOf(one.id, id, language, how)));
  const result = (kind: 'case' | 'finale' | 'chapter', cases: ReturnType<typeof caseOf>[]): Shareable => ({
    kind,
    heading: language === 'en' ? 'File 2 · Atong and Grandma go abroad' : '卷二 · 阿彤带奶奶出国',
    rows: cases,
    judged: cases.length,
    total: cases.length,
    pooled: poolVerdicts(Object.fromEntries(cases.map((one) => [one.played.level, one.verdict]))),
    reviewed: false,
    day: null,
    played: cases.map((one) => one.played),
  });
  const longest = all(mixed)
    .flat()
    .sort((a, b) => b.title.length - a.title.length)
    .slice(0, 5);
  const [most = []] = all(mixed).sort((a, b) => b.length - a.length);
  return {
    none: result('case', (all(wrong)[1] ?? []).slice(0, 1)),
    all: result('finale', (all(right)[1] ?? []).slice(0, 3)),
    long: result('finale', longest),
    many: result('chapter', most),
    klass: {
      kind: 'class',
      title: language === 'en' ? 'A lesson: what a pop-up may ask' : '公开课：弹窗能要什么',
      classMean: 71.6,
      teams: [
        { name: '甲', mean: 84.2 },
        { name: '乙', mean: 66 },
        { name: '丙', mean: 63.4 },
      ],
      day: null,
      played: most.slice(0, 2).map((one) => one.played),
    },
  };
}
