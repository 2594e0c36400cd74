import { own } from '../rules/own.ts';
import type { Plan } from './plan-schema.ts';

/** Levels and spots, as `level` or `level/spot`, that a plan's stages speak of and its cases lack. */
export function planGaps({ stages, cases }: Plan): string[] {
  return stages.flatMap((stage) => {
    if (stage.kind !== 'case' && stage.kind !== 'rewrite' && stage.kind !== 'act') return [];
    const found = own(cases, stage.level);
    if (!found || found.public.level.id !== stage.level) return [stage.level];
    const named = stage.kind === 'case' ? stage.spots : stage.kind === 'rewrite' ? [stage.spot] : [];
    return named
      .filter(
        (spot) => !own(found.key.spots, spot) || !found.public.level.spots.some((known) => known.id === spot),
      )
      .map((spot) => `${stage.level}/${spot}`);
  });
}
