import { dailies } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import { civilOf, dateOf } from '../../rules/day.ts';
import { MarkSeal } from '../mark-seal.tsx';
import { isFinished } from '../next-step.ts';

interface DailyMonthProps {
  readonly day: number;
  readonly now: number;
  /** The calendar's first day. */
  readonly first: number;
}

/** Monday is 0: day 0, 1 January 1970, was a Thursday. */
const weekday = (day: number) => (((day + 3) % 7) + 7) % 7;

/** The month around a day: what was checked in it, and the way to any day up to today. Nothing in it can be lost. */
export function DailyMonth({ day, now, first }: DailyMonthProps) {
  const shown = Math.min(day, now);
  const start = shown - civilOf(shown).date + 1;
  const next = start + 31;
  const length = next - civilOf(next).date + 1 - start;
  const days = Array.from({ length }, (_, i) => start + i);
  const records = days.map((one) => dailies.value.get(one));
  const checked = records.reduce((sum, one) => sum + (one?.plays.filter(isFinished).length ?? 0), 0);
  return (
    <section class="pg-month">
      <h2>{t('daily.month', { n: checked })}</h2>
      <p class="pg-more-small">{t('daily.monthLead')}</p>
      <p class="pg-month-week" aria-hidden="true">
        {[...t('daily.weekdays')].map((letter, i) => (
          <span key={i}>{letter}</span>
        ))}
      </p>
      <ol class="pg-month-days">
        {days.map((one, i) => {
          const done = records[i]?.score !== null && records[i] !== undefined;
          const date = civilOf(one).date;
          const style = i === 0 ? { gridColumnStart: weekday(one) + 1 } : undefined;
          const open = one <= now && one >= first;
          return (
            <li key={one} style={style} class={one === day ? 'pg-month-shown' : ''}>
              {open ? (
                <a
                  href={hrefOf({ page: 'daily', date: dateOf(one) })}
                  aria-label={t(done ? 'daily.dayDone' : 'daily.day', { day: date })}
                  aria-current={one === day ? 'date' : undefined}
                >
                  {done ? <MarkSeal kind="closed" /> : date}
                </a>
              ) : (
                <span>{date}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
