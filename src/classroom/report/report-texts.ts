import type { Stage } from '../plan-schema.ts';
import type { Reteach } from '../stats/reteach.ts';

/** Words of a report's tables, one column, line or name each. */
export type ReportWord =
  | 'summarySheet'
  | 'questionSheet'
  | 'seatSheet'
  | 'seat'
  | 'team'
  | 'answered'
  | 'late'
  | 'before'
  | 'after'
  | 'score'
  | 'stage'
  | 'question'
  | 'verdict'
  | 'reason'
  | 'n'
  | 'right'
  | 'difficulty'
  | 'discrimination'
  | 'accusations'
  | 'wronged'
  | 'wrongToRight'
  | 'rightToWrong'
  | 'reteach'
  | 'figure'
  | 'value'
  | 'lesson'
  | 'date'
  | 'active'
  | 'classScore'
  | 'hitRate'
  | 'falseAlarmRate'
  | 'gain'
  | 'discernment'
  | 'bias'
  | 'confused'
  | 'comma';

/** The words of a report in one language. The rules know none: the view brings them. */
export interface ReportTexts extends Readonly<Record<ReportWord, string>> {
  /** 甲 … 己. */
  readonly teams: readonly string[];
  readonly stages: Readonly<Record<Stage['kind'], string>>;
  readonly verdicts: Readonly<Record<'lawful' | 'violation', string>>;
  readonly why: Readonly<Record<Reteach, string>>;
}
