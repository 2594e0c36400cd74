import { language, t } from '../../app/i18n.ts';
import { civilOf } from '../../rules/day.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day number as a date in the player's language. */
export function dateWords(day: number): string {
  const { year, month, date } = civilOf(day);
  const monthName = language.value === 'zh-CN' ? String(month) : (months[month - 1] ?? '');
  return t('daily.dateIs', { year, month, monthName, day: date });
}
