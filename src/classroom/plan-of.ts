import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import type { Key } from '../rules/level-schema.ts';
import type { SurfaceShelf } from '../rules/library-schema.ts';
import { own } from '../rules/own.ts';
import { planGaps } from './plan-gaps.ts';
import type { OfferedReason, Plan, Stage, TestItem } from './plan-schema.ts';

/** A stage of a lesson as levels/lessons.json has it. Items of tests are surfaces, as `reason/id`. */
export type LessonStage =
  | { readonly kind: 'hand-out' | 'collect'; readonly minutes: number }
  | { readonly kind: 'before' | 'after'; readonly minutes: number; readonly items: readonly string[] }
  | {
      readonly kind: 'case';
      readonly minutes: number;
      readonly level: string;
      readonly spots: readonly string[];
    }
  | { readonly kind: 'rewrite'; readonly minutes: number; readonly level: string; readonly spot: string }
  | { readonly kind: 'act'; readonly minutes: number; readonly level: string; readonly channel: string };

/** A lesson as far as giving it needs, in one language: as the browser fetches it. */
export interface LessonPlan {
  readonly id: string;
  readonly minutes: number;
  readonly band: Plan['lesson']['band'];
  readonly title: string;
  readonly objectives: readonly string[];
  readonly stages: readonly LessonStage[];
}

/** What a lesson is made from, all in the language of the lesson. */
export interface PlanSources {
  /** Cases by level id: both halves, and the teaching notes where they are at hand. */
  readonly cases: Readonly<
    Record<
      string,
      { readonly public: PublicBundle; readonly key: KeyBundle; readonly teach?: Key['teach'] | null }
    >
  >;
  readonly surfaces: SurfaceShelf;
  /** The harmless question to practise on, with two to four options. */
  readonly practice: { readonly text: string; readonly options: readonly string[] };
}

/** Surfaces, levels and spots that a lesson speaks of and this build lacks. */
export interface PlanMissing {
  readonly missing: readonly string[];
}

/** A surface by its reference, `reason/id`. */
function surfaceOf(shelf: SurfaceShelf, source: string): TestItem | null {
  const at = source.lastIndexOf('/');
  const [reason, name] = [source.slice(0, at), source.slice(at + 1)];
  const found = own(shelf, reason);
  const surface = found?.surfaces.find((one) => one.id === name);
  if (!found || !surface) return null;
  const { verdict, text, why } = surface;
  return { text, key: { source, verdict, reason, label: found.label, why } };
}

/** Fewest reasons to choose from, so that letters B–D are all taken. */
const fewestReasons = 3;

/**
 * The reasons that any item of the lesson's tests is about, before and after alike; where they are too few, some of
 * the lesson's cases besides. By id, so that the list points at no item.
 */
function offeredBy({ stages }: LessonPlan, { surfaces, cases }: PlanSources): OfferedReason[] {
  const sources = stages.flatMap((one) => (one.kind === 'before' || one.kind === 'after' ? one.items : []));
  const reasons = new Set(sources.map((one) => one.slice(0, one.lastIndexOf('/'))));
  const further = stages.flatMap((one) =>
    one.kind === 'case' ? (own(cases, one.level)?.public.level.reasons ?? []) : [],
  );
  for (const id of further) if (reasons.size < fewestReasons) reasons.add(id);
  return [...reasons].sort().flatMap((id) => {
    const found = own(surfaces, id);
    return found ? [{ id, label: found.label, plain: found.plain }] : [];
  });
}

/**
 * The plan of a lesson: everything it needs in one place, so that a class can be opened with it and replayed alone.
 * Nothing is left out silently: whatever is not there is named instead.
 */
export function planOf(lesson: LessonPlan, sources: PlanSources): Plan | PlanMissing {
  const { cases, surfaces, practice } = sources;
  const missing: string[] = [];
  const offered = offeredBy(lesson, sources);
  const stages = lesson.stages.map((stage): Stage => {
    switch (stage.kind) {
      case 'hand-out':
        return { ...stage, kind: 'hand-out', practice: { ...practice, options: [...practice.options] } };
      case 'before':
      case 'after': {
        const items = stage.items.flatMap((source) => {
          const item = surfaceOf(surfaces, source);
          if (!item) missing.push(source);
          return item ?? [];
        });
        return { kind: stage.kind, minutes: stage.minutes, items, offered };
      }
      case 'case':
        return { ...stage, spots: [...stage.spots] };
      case 'collect':
        return { kind: 'collect', minutes: stage.minutes };
      default:
        return stage;
    }
  });
  const levels = new Set(stages.flatMap((stage) => ('level' in stage ? [stage.level] : [])));
  const taken = [...levels].flatMap((id): [string, Plan['cases'][string]][] => {
    const found = own(cases, id);
    return found ? [[id, { public: found.public, key: found.key, teach: found.teach ?? null }]] : [];
  });
  const { id, title, band, minutes, objectives } = lesson;
  const plan: Plan = {
    lesson: { id, title, band, minutes, objectives: [...objectives] },
    stages,
    cases: Object.fromEntries(taken),
  };
  missing.push(...planGaps(plan));
  return missing.length > 0 ? { missing: [...new Set(missing)] } : plan;
}
