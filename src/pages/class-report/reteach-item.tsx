import { t } from '../../app/i18n.ts';
import type { QuestionReport } from '../../classroom/report/question-report.ts';
import { RightAnswer } from './right-answer.tsx';

/** A question to take up again: what was asked, what is right and why, and what went wrong. */
export function ReteachItem({ question, lang }: { question: QuestionReport; lang: string }) {
  const { text, why, tally, right, reteach } = question;
  return (
    <li class="pg-rep-item">
      <p class="pg-rep-question" lang={lang}>
        {text}
      </p>
      <p>
        <RightAnswer question={question} lang={lang} />
      </p>
      <p class="pg-rep-wrong">
        {[t('report.rightOf', { n: tally.n, right }), ...reteach.map((one) => t(`report.why.${one}`))].join(
          ' · ',
        )}
      </p>
      <p lang={lang}>{why}</p>
    </li>
  );
}
