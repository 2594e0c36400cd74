import { t } from '../../app/i18n.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { QuestionRows } from './question-rows.tsx';

const columns = ['right', 'difficulty', 'discrimination', 'wronged', 'talkUp', 'talkDown'] as const;

/** Every question with its figures: the text on one line, the figures on the next. */
export function QuestionsSection({ report }: { report: ClassReport }) {
  const { questions, lang } = report;
  return (
    <section class="pg-card pg-rep-section">
      <h2>{t('report.questionsTitle')}</h2>
      <p class="pg-rep-small">{t('report.questionsLead')}</p>
      <table class="pg-rep-table pg-rep-questions">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`report.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {questions.map((question, i) => (
          <QuestionRows key={question.id} question={question} number={i + 1} lang={lang} />
        ))}
      </table>
    </section>
  );
}
