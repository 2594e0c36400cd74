import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { caseLesson } from '../../classroom/case-lesson.ts';
import { type Opening, openSchema } from '../../classroom/open-schema.ts';
import { type LessonPlan, planOf } from '../../classroom/plan-of.ts';
import type { RoomOrder } from '../../classroom/room-order.ts';
import { keyBundleSchema, publicBundleSchema } from '../../rules/bundle.ts';
import { lessonShelfSchema } from '../../rules/lesson-schema.ts';
import { teachSchema } from '../../rules/level-schema.ts';
import { surfaceShelfSchema } from '../../rules/library-schema.ts';
import { natureSeals } from '../../rules/nature-seals.ts';
import { practiceOf } from '../../rules/practice.ts';

/** Seconds of each beat, unless the host says otherwise: lessons are planned by them. */
const seconds = { ask: 20, talk: 40, again: 20, reveal: 40 };

/**
 * Puts a room together from the level files that the site was built with (`folder` is `dist/levels`). Null if a case
 * or lesson is not there. Rejects if a file can't be read.
 */
export async function openingOf(order: RoomOrder, folder: string): Promise<Opening | null> {
  const { lang, what, asks, pace, talk, podium, teams } = order;
  const read = async <S extends v.GenericSchema>(
    path: string,
    schema: S,
  ): Promise<v.InferOutput<S> | null> => {
    const text = await readFile(join(folder, lang, path), 'utf8').catch(() => null);
    return text === null ? null : v.parse(schema, JSON.parse(text));
  };
  const lessons = 'lesson' in what ? await read('lessons.json', lessonShelfSchema) : null;
  const chosen = 'lesson' in what ? (lessons ?? []).find((one) => one.id === what.lesson) : null;
  if (chosen === undefined) return null;
  const stages = chosen?.stages ?? [];
  const levels =
    'cases' in what ? what.cases : [...new Set(stages.flatMap((one) => ('level' in one ? [one.level] : [])))];
  const cases: Record<string, Parameters<typeof planOf>[1]['cases'][string]> = {};
  for (const level of levels) {
    const [half, key, teach] = await Promise.all([
      read(`${level}.public.json`, publicBundleSchema),
      read(`${level}.key.json`, keyBundleSchema),
      read(`${level}.teach.key.json`, teachSchema),
    ]);
    if (!half || !key) return null;
    cases[level] = { public: half, key, teach };
  }
  const lesson: LessonPlan = chosen ?? caseLesson(Object.values(cases).map((one) => one.public));
  const surfaces = (await read('surfaces.json', surfaceShelfSchema)) ?? {};
  const plan = planOf(lesson, { cases, surfaces, practice: practiceOf(lang) });
  if ('missing' in plan) return null;
  const opening = v.safeParse(openSchema, {
    type: 'open',
    v: 1,
    lang,
    date: null,
    seed: randomInt(2 ** 32),
    way: 'devices',
    asks,
    pace,
    talk,
    seconds,
    podium,
    teams,
    seats: [],
    seals: natureSeals.map((one) => one.char),
    plan,
  });
  return opening.success ? opening.output : null;
}
