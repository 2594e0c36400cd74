import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { questionColumns } from './question-columns.ts';
import { QuestionLine } from './question-line.tsx';

/** Every question with its figures. On wide screens their names stand once above, else with each. */
export function QuestionsSection({ report }: { report: ClassReport }) {
  const { questions, lang } = report;
  return (
    <section class="pg-card pg-rep-section pg-rep-questions">
      <h2>{t('report.questionsTitle')}</h2>
      <p class="pg-rep-small">{t('report.questionsLead')}</p>
      <p class="pg-rep-columns" aria-hidden="true">
        {questionColumns.map((column) => (
          <span key={column}>{t(`report.col.${column}`)}</span>
        ))}
      </p>
      <ol>
        {questions.map((question, i) => (
          <QuestionLine key={question.id} question={question} number={i + 1} lang={lang} />
        ))}
      </ol>
    </section>
  );
}
