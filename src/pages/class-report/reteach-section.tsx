import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { fewest } from '../../classroom/stats/figure.ts';
import { reteachGroups } from './reteach-groups.ts';
import { ReteachItem } from './reteach-item.tsx';
import { TeachNotes } from './teach-notes.tsx';

/** What to take up again, the hardest first, with what helps to teach it. */
export function ReteachSection({ report }: { report: ClassReport }) {
  const groups = reteachGroups(report);
  const known = report.questions.some((one) => one.tally.n >= fewest);
  return (
    <section class="pg-card pg-rep-section pg-rep-reteach">
      <h2>{t('report.reteachTitle')}</h2>
      <p class="pg-rep-small">
        {t(groups.length > 0 ? 'report.reteachLead' : known ? 'report.reteachNone' : 'report.reteachFew')}
      </p>
      {groups.map(({ from, questions }) => (
        <div key={from?.stage ?? 'after'} class="pg-rep-group">
          <h3 lang={from ? report.lang : undefined}>{from?.title ?? t('report.after')}</h3>
          <ol>
            {questions.map((question) => (
              <ReteachItem key={question.id} question={question} lang={report.lang} />
            ))}
          </ol>
          {from?.teach && <TeachNotes teach={from.teach} lang={report.lang} />}
        </div>
      ))}
    </section>
  );
}
