import { t } from '../../app/i18n.ts';
import { civilOf } from '../../rules/day.ts';

/** A day number as day and month in the player's language. */
export function dayWords(day: number): string {
  const { month, date } = civilOf(day);
  const monthName = t('card.months').split(' ')[month - 1] ?? String(month);
  return t('card.date', { month, monthName, day: date });
}
