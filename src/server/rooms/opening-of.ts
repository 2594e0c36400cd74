import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { gatherPlan } from '../../classroom/gather-plan.ts';
import { type Opening, openSchema } from '../../classroom/open-schema.ts';
import type { RoomOrder } from '../../classroom/room-order.ts';
import { usualSeconds } from '../../classroom/usual-seconds.ts';
import { keyBundleSchema, publicBundleSchema } from '../../rules/bundle.ts';
import { lessonShelfSchema } from '../../rules/lesson-schema.ts';
import { teachSchema } from '../../rules/level-schema.ts';
import { surfaceShelfSchema } from '../../rules/library-schema.ts';
import { natureSeals } from '../../rules/nature-seals.ts';
import { practiceOf } from '../../rules/practice.ts';

/**
 * Puts a room together from the level files that the site was built with (`folder` is `dist/levels`). Null if a case
 * or lesson is not there. Rejects if a file can't be read.
 */
export async function openingOf(order: RoomOrder, folder: string): Promise<Opening | null> {
  const { what, ...setup } = order;
  const read = async <S extends v.GenericSchema>(
    path: string,
    schema: S,
  ): Promise<v.InferOutput<S> | null> => {
    const text = await readFile(join(folder, order.lang, path), 'utf8').catch(() => null);
    return text === null ? null : v.parse(schema, JSON.parse(text));
  };
  const plan = await gatherPlan(what, {
    lesson: async (id) =>
      ((await read('lessons.json', lessonShelfSchema)) ?? []).find((one) => one.id === id) ?? null,
    async case(id) {
      const [half, key, teach] = await Promise.all([
        read(`${id}.public.json`, publicBundleSchema),
        read(`${id}.key.json`, keyBundleSchema),
        read(`${id}.teach.key.json`, teachSchema),
      ]);
      return half && key ? { public: half, key, teach } : null;
    },
    surfaces: async () => (await read('surfaces.json', surfaceShelfSchema)) ?? {},
    practice: practiceOf(order.lang),
  });
  if (!plan) return null;
  const opening = v.safeParse(openSchema, {
    type: 'open',
    v: 1,
    ...setup,
    date: null,
    seed: randomInt(2 ** 32),
    way: 'devices',
    seconds: usualSeconds,
    seats: [],
    seals: natureSeals.map((one) => one.char),
    plan,
  });
  return opening.success ? opening.output : null;
}
