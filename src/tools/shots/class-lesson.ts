import { type LessonPlan, planOf } from '../../classroom/plan-of.ts';
import type { Plan } from '../../classroom/plan-schema.ts';
import { bundleKey, bundlePublic } from '../../rules/bundle.ts';
import type { Language } from '../../rules/languages.ts';
import { practiceOf } from '../../rules/practice.ts';
import { surfacesOf } from '../levels/library-of.ts';
import { type Book, loadBook } from '../levels/load-book.ts';

const words = {
  'zh-CN': {
    title: '够用就好',
    objectives: [
      '法治观念：知道收集个人信息要有明确的用途，够用就好。',
      '法治观念：分得清违规的和只是看着像违规的，不冤枉守规矩的人。',
      '责任意识：说得出为什么给、为什么不给，受了损害知道找谁。',
    ],
  },
  en: {
    title: 'Enough is enough',
    objectives: [
      'Rule of law: personal data is collected for a clear purpose, and no more of it than that needs.',
      'Rule of law: telling violations from what only looks like one, and accusing nobody wrongly.',
      'Responsibility: saying why to give or to refuse, and knowing where to turn when harmed.',
    ],
  },
} as const;

const items = {
  before: ['all-or-nothing/b', 'refusal-blocks-service/a', 'unrelated-data/c', 'unrelated-data/d'],
  after: ['refusal-blocks-service/d', 'unrelated-data/a', 'all-or-nothing/d', 'unrelated-data/b'],
};

const levels = ['torch-requests', 'takeaway-popup'] as const;

const lessonIn = (lang: Language): LessonPlan => ({
  id: 'sample-40',
  minutes: 40,
  band: 'junior',
  ...words[lang],
  stages: [
    { kind: 'hand-out', minutes: 4 },
    { kind: 'before', minutes: 4, items: items.before },
    { kind: 'case', minutes: 10, level: 'torch-requests', spots: ['s1', 's2', 's3', 's4', 's6'] },
    { kind: 'case', minutes: 10, level: 'takeaway-popup', spots: ['s1', 's2', 's3', 's4', 's5'] },
    { kind: 'rewrite', minutes: 5, level: 'takeaway-popup', spot: 's2' },
    { kind: 'after', minutes: 3, items: items.after },
    { kind: 'act', minutes: 3, level: 'torch-requests', channel: 'handler' },
    { kind: 'collect', minutes: 1 },
  ],
});

let book: Book | null = null;

/** A lesson of forty minutes with two cases and questions before and after. Throws if the levels lack a part of it. */
export function classLesson(lang: Language, without: readonly ('before' | 'after')[] = []): Plan {
  book ??= loadBook('levels');
  const { tables } = book;
  const cases = levels.map((id) => {
    const found = book?.levels.find((one) => one.texts['zh-CN']?.public.id === id);
    const level = found?.texts[lang];
    if (!level || !found) throw new Error(`no level ${id}`);
    const bundles = {
      public: bundlePublic(level, found.chapter, tables, lang),
      key: bundleKey(level, tables, lang),
    };
    return [id, { ...bundles, teach: level.key.teach }] as const;
  });
  const lesson = lessonIn(lang);
  const plan = planOf(
    { ...lesson, stages: lesson.stages.filter((one) => !(without as readonly string[]).includes(one.kind)) },
    { cases: Object.fromEntries(cases), surfaces: surfacesOf(book, lang), practice: practiceOf(lang) },
  );
  if ('missing' in plan) throw new Error(`the lesson lacks ${plan.missing.join(', ')}`);
  return plan;
}
