import { t } from '../../app/i18n.ts';
import type { QuestionReport } from '../../classroom/report/question-report.ts';
import { MarkSeal } from '../mark-seal.tsx';

/** The right answer of a question: 合规, or 违规 with its reason. */
export function RightAnswer({ question, lang }: { question: QuestionReport; lang: string }) {
  const { verdict, reason } = question;
  return (
    <span class={`pg-rep-answer pg-rep-${verdict}`}>
      <MarkSeal kind={verdict === 'violation' ? 'hit' : 'correctRelease'} />
      <b>{t(`play.${verdict}`)}</b>
      {reason && <span lang={lang}>{reason.label}</span>}
    </span>
  );
}
