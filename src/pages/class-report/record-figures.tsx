import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { missRate } from './miss-rate.ts';
import { decimal, percent } from './numbers.ts';

/** The figures of a class on one line each; those that can't be had are a dash. */
export function RecordFigures({ report }: { report: ClassReport }) {
  const { seats, active, rates, tests } = report;
  const gain = active > 0 ? tests?.gain : undefined;
  const mean = (value: number | null | undefined) => percent(value == null ? null : value / 100);
  const figures = [
    [
      t('report.record.took'),
      active === 0 ? t('report.record.tookHands') : t('report.record.tookOf', { active, seats }),
    ],
    [t('report.score'), report.class.score === null ? '–' : String(Math.round(report.class.score))],
    [t('report.miss'), percent(missRate(rates))],
    [t('report.alarm'), percent(rates.falseAlarmRate)],
    [t('report.word.before'), mean(gain?.before)],
    [t('report.word.after'), mean(gain?.after)],
    [t('report.gain'), gain?.gain.value == null ? '–' : decimal(gain.gain.value)],
  ] as const;
  return (
    <section>
      <h2>{t('report.record.figures')}</h2>
      <dl class="pg-rec-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
