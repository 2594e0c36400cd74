import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { RateBar } from './rate-bar.tsx';

/** Who took part, and the two ways of being wrong at equal weight. */
export function GlanceSection({ report }: { report: ClassReport }) {
  const { seats, active, rates } = report;
  const { hits, misses, falseAlarms, correctReleases } = rates;
  return (
    <section class="pg-card pg-rep-section">
      <h2>{t('report.glanceTitle')}</h2>
      <p>{active === 0 ? t('report.tookHands') : t('report.took', { seats, active })}</p>
      <RateBar kind="miss" n={misses} total={hits + misses} />
      <RateBar kind="alarm" n={falseAlarms} total={falseAlarms + correctReleases} />
      <p class="pg-rep-small">{t('report.equal')}</p>
    </section>
  );
}
