import {
  LevelFileError,
  loadKey,
  loadLessons,
  loadLibrary,
  loadPublic,
  loadSurfaces,
  loadTeach,
} from '../../app/level-files.ts';
import type { KeyBundle, PublicBundle } from '../../rules/bundle.ts';
import type { Language } from '../../rules/languages.ts';
import type { CaseStage, LessonShelf, ShelfLesson } from '../../rules/lesson-schema.ts';
import type { Teach } from '../../rules/level-schema.ts';
import type { Library, SurfaceShelf } from '../../rules/library-schema.ts';
import { own } from '../../rules/own.ts';
import { splitSurfaceRef } from '../../rules/surface-ref.ts';

/** A case of a lesson, with its key and what to teach. */
export interface KitCase {
  readonly stage: CaseStage;
  readonly bundle: PublicBundle;
  readonly key: KeyBundle;
  readonly teach: Teach;
}

/** An item of a test, and the reason it is about. */
export type KitItem = SurfaceShelf[string]['surfaces'][number] & { readonly reason: string };

/** All that a lesson's pages and printables are made of, in one language. */
export interface Kit {
  readonly lesson: ShelfLesson;
  readonly cases: readonly KitCase[];
  readonly items: Readonly<Record<'before' | 'after', readonly KitItem[]>>;
  /** The claim whose letter the lesson ends in. */
  readonly letter: PublicBundle | null;
  /** The channel the letter goes to. */
  readonly channel: Library['channels'][number] | null;
  readonly channels: Library['channels'];
  /** The labels of all reasons, by id. */
  readonly labels: Readonly<Record<string, string>>;
  /** The other lesson of a pair, and whether it comes before this one or after it. */
  readonly pair: { readonly id: string; readonly title: string; readonly comes: 'before' | 'after' } | null;
}

function itemsOf(lesson: ShelfLesson, kind: 'before' | 'after', shelf: SurfaceShelf): KitItem[] {
  const stage = lesson.stages.find((one) => one.kind === kind);
  if (!stage || !('items' in stage)) return [];
  return stage.items.map((ref) => {
    const { reason, id } = splitSurfaceRef(ref);
    const entry = own(shelf, reason);
    const surface = entry?.surfaces.find((one) => one.id === id);
    if (!entry || !surface) throw new LevelFileError('malformed');
    return { ...surface, reason: entry.label };
  });
}

function pairOf({ id, followedBy }: ShelfLesson, lessons: LessonShelf): Kit['pair'] {
  const after = lessons.find((one) => one.id === followedBy);
  if (after) return { id: after.id, title: after.title, comes: 'after' };
  const before = lessons.find((one) => one.followedBy === id);
  return before ? { id: before.id, title: before.title, comes: 'before' } : null;
}

/** Fetches a lesson with its cases, keys, notes, test items and channels. Rejects with a `LevelFileError`. */
export async function loadKit(lang: Language, id: string): Promise<Kit> {
  const lessons = await loadLessons(lang);
  const lesson = lessons.find((one) => one.id === id);
  if (!lesson) throw new LevelFileError('missing');
  const stages = lesson.stages.flatMap((stage) => (stage.kind === 'case' ? stage : []));
  const act = lesson.stages.find((stage) => stage.kind === 'act');
  const [surfaces, library, letter, ...cases] = await Promise.all([
    loadSurfaces(lang),
    loadLibrary(lang),
    act ? loadPublic(lang, act.level) : null,
    ...stages.map(async (stage): Promise<KitCase> => {
      const [bundle, key, teach] = await Promise.all([
        loadPublic(lang, stage.level),
        loadKey(lang, stage.level),
        loadTeach(lang, stage.level),
      ]);
      return { stage, bundle, key, teach };
    }),
  ]);
  return {
    lesson,
    cases,
    items: { before: itemsOf(lesson, 'before', surfaces), after: itemsOf(lesson, 'after', surfaces) },
    letter,
    channel: library.channels.find((one) => one.id === act?.channel) ?? null,
    channels: library.channels,
    labels: Object.fromEntries(Object.entries(surfaces).map(([reason, { label }]) => [reason, label])),
    pair: pairOf(lesson, lessons),
  };
}
