import type { Scoreboard } from '../../classroom/scoreboard.ts';

/** The one figure of a class: its mean score, or, where only counts are known, the share of right judgements in %. */
export interface ClassFigure {
  readonly kind: 'score' | 'share';
  /** 0–100, whole. */
  readonly value: number;
}

/** The figure to show of a class; null where nobody judged anything. */
export function classFigure({ class: mean, rates }: Pick<Scoreboard, 'class' | 'rates'>): ClassFigure | null {
  if (mean.score !== null) return { kind: 'score', value: Math.round(mean.score) };
  if (rates.n === 0) return null;
  return { kind: 'share', value: Math.round((100 * (rates.hits + rates.correctReleases)) / rates.n) };
}
