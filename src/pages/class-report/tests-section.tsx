import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { FormChange } from './form-change.tsx';

/** Before and after, where both were asked and seats can be told apart; else why not. */
export function TestsSection({ report }: { report: ClassReport }) {
  const { tests, active } = report;
  return (
    <section class="pg-card pg-rep-section">
      <h2>{t('report.testsTitle')}</h2>
      {tests && active > 0 ? (
        <FormChange tests={tests} />
      ) : (
        <p>{t(tests ? 'report.testsHands' : 'report.testsNone')}</p>
      )}
    </section>
  );
}
