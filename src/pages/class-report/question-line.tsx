import { t } from '../../app/i18n.ts';
import type { QuestionReport } from '../../classroom/report/question-report.ts';
import { figureWords } from './figure-words.ts';
import { questionColumns } from './question-columns.ts';
import { RightAnswer } from './right-answer.tsx';

interface QuestionLineProps {
  readonly question: QuestionReport;
  readonly number: number;
  readonly lang: string;
}

/** One question: what it was, what is right, and how it went. */
export function QuestionLine({ question, number, lang }: QuestionLineProps) {
  const { kind, text, tally, right, difficulty, discrimination, wronged, talk } = question;
  const cells: Readonly<Record<(typeof questionColumns)[number], string | number>> = {
    right: `${right} / ${tally.n}`,
    difficulty: figureWords(difficulty),
    discrimination: figureWords(discrimination),
    wronged: wronged ?? '–',
    talkUp: talk?.wrongToRight ?? '–',
    talkDown: talk?.rightToWrong ?? '–',
  };
  return (
    <li class="pg-rep-line">
      <div class="pg-rep-asked">
        <p class="pg-rep-stage">
          {number} · {t(`report.stage.${kind}`)}
        </p>
        <p class="pg-rep-question" lang={lang}>
          {text}
        </p>
        <RightAnswer question={question} lang={lang} />
      </div>
      <dl>
        {questionColumns.map((column) => (
          <div key={column}>
            <dt>{t(`report.col.${column}`)}</dt>
            <dd>{cells[column]}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
