import type { Daily } from './daily-schema.ts';
import { dayOf } from './day.ts';

/** The set of a day, or why there is none: the calendar had not begun, or this copy of it ends before. */
export type DailySet = { readonly levels: readonly string[] } | { readonly none: 'before' | 'after' };

/** The cases of a day number, the same on every device that knows the day. */
export function dailySet(calendar: Daily, day: number): DailySet {
  const index = day - (dayOf(calendar.first) ?? 0);
  if (index < 0) return { none: 'before' };
  const levels = calendar.sets[index];
  return levels ? { levels } : { none: 'after' };
}
