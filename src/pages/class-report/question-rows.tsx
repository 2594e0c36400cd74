import { t } from '../../app/i18n.ts';
import type { QuestionReport } from '../../classroom/report/question-report.ts';
import { figureWords } from './figure-words.ts';
import { RightAnswer } from './right-answer.tsx';

interface QuestionRowsProps {
  readonly question: QuestionReport;
  readonly number: number;
  readonly lang: string;
}

/** The rows of one question: what it was, and how it went. */
export function QuestionRows({ question, number, lang }: QuestionRowsProps) {
  const { kind, text, tally, right, difficulty, discrimination, wronged, talk } = question;
  const cells = [
    `${right} / ${tally.n}`,
    figureWords(difficulty),
    figureWords(discrimination),
    wronged ?? '–',
    talk?.wrongToRight ?? '–',
    talk?.rightToWrong ?? '–',
  ];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={cells.length}>
          <span class="pg-rep-stage">
            {number} · {t(`report.stage.${kind}`)}
          </span>
          <span class="pg-rep-question" lang={lang}>
            {text}
          </span>
          <RightAnswer question={question} lang={lang} />
        </th>
      </tr>
      <tr>
        {cells.map((cell, i) => (
          <td key={i}>{cell}</td>
        ))}
      </tr>
    </tbody>
  );
}
