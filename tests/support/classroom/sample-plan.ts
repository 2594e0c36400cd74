import { type LessonPlan, type PlanSources, planOf } from '../../../src/classroom/plan-of.ts';
import type { Plan } from '../../../src/classroom/plan-schema.ts';
import { bundleKey, bundlePublic } from '../../../src/rules/bundle.ts';
import type { SurfaceShelf } from '../../../src/rules/library-schema.ts';
import { sampleLevel } from '../sample-level.ts';
import { sampleTables } from '../sample-tables.ts';

const surface = (id: string, verdict: 'lawful' | 'violation', reason: string) => ({
  id,
  verdict,
  text: `第${id}则样例。`,
  why: `KEY why of ${reason} ${id}`,
});

/** Three reasons with four surfaces each; every explanation carries the word KEY. */
export const sampleShelf = (): SurfaceShelf =>
  Object.fromEntries(
    ['excess', 'refusal', 'silent'].map((reason) => [
      reason,
      {
        label: `${reason} 名`,
        plain: `${reason} 说白了`,
        surfaces: [
          surface('a', 'violation', reason),
          surface('b', 'lawful', reason),
          surface('c', 'violation', reason),
          surface('d', 'lawful', reason),
        ],
      },
    ]),
  );

/** A lesson with every kind of stage: 0 hand-out, 1 before, 2 case, 3 rewrite, 4 after, 5 act, 6 collect. */
export const sampleLesson = (): LessonPlan => ({
  id: 'sample-40',
  minutes: 40,
  band: 'primary',
  title: '样例课',
  objectives: ['法治观念'],
  stages: [
    { kind: 'hand-out', minutes: 4 },
    { kind: 'before', minutes: 4, items: ['excess/a', 'excess/b', 'refusal/c', 'silent/d'] },
    {
      kind: 'case',
      minutes: 10,
      level: 'sample-form',
      spots: ['name', 'card', 'shelf', 'friends', 'partners'],
    },
    { kind: 'rewrite', minutes: 5, level: 'sample-form', spot: 'card' },
    { kind: 'after', minutes: 3, items: ['excess/c', 'excess/d', 'refusal/a', 'silent/b'] },
    { kind: 'act', minutes: 3, level: 'sample-form', channel: 'hotline' },
    { kind: 'collect', minutes: 1 },
  ],
});

/** What the sample lesson is made from; every text of a key carries the word KEY. */
export function sampleSources(): PlanSources {
  const level = sampleLevel();
  for (const [id, spot] of Object.entries(level.key.spots)) {
    spot.short = `KEY short ${id}`;
    spot.why = `KEY why ${id}`;
    if (spot.verdict === 'violation') spot.lawful = `KEY lawful ${id}`;
  }
  level.key.takeaway = 'KEY takeaway';
  level.key.teach = { ask: 'KEY ask', misconception: 'KEY misconception', followUp: 'KEY follow-up' };
  level.key.sources = [{ note: 'KEY note' }];
  const tables = sampleTables();
  return {
    cases: {
      'sample-form': {
        public: bundlePublic(level, '1-sample', tables, 'zh-CN'),
        key: bundleKey(level, tables, 'zh-CN'),
        teach: level.key.teach,
      },
    },
    surfaces: sampleShelf(),
    practice: { text: '最喜欢哪个季节？', options: ['春', '夏', '秋', '冬'] },
  };
}

/** The plan of the sample lesson. */
export function samplePlan(): Plan {
  const plan = planOf(sampleLesson(), sampleSources());
  if ('missing' in plan) throw new Error(`the sample lacks ${plan.missing.join(', ')}`);
  return plan;
}
