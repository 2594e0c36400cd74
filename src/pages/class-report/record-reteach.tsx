import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';

/** How many questions there is room for. */
const most = 4;

/** The hardest questions to take up again, in short. */
export function RecordReteach({ report }: { report: ClassReport }) {
  const found = report.reteach
    .slice(0, most)
    .flatMap((id) => report.questions.find((one) => one.id === id) ?? []);
  return (
    <section>
      <h2>{t('report.record.reteach')}</h2>
      {found.length === 0 ? (
        <p>{t('report.reteachNone')}</p>
      ) : (
        <ol class="pg-rec-reteach">
          {found.map(({ id, text, verdict, reason, right, tally }) => (
            <li key={id}>
              <span lang={report.lang}>{text}</span>
              <span>
                {[t(`play.${verdict}`), reason?.label, t('report.rightOf', { n: tally.n, right })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
