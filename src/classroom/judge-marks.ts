import { type Answer, judge, judgeSpot, type SpotOutcome, type Verdict } from '../rules/judge.ts';
import type { Mark } from '../rules/state.ts';
import type { Opening } from './open-schema.ts';
import type { Question } from './questions.ts';

/** Where no reason was asked for, an accusation that is right counts as given for the right one: the score is 100 · J. */
function asked(mark: Mark, answer: Answer, asks: Opening['asks']): Mark {
  return asks === 'verdict' && mark.verdict === 'violation' && answer.verdict === 'violation'
    ? { verdict: 'violation', reason: answer.reason }
    : mark;
}

/** How one mark on a question fell out; null for practice, which has no answer. */
export function judgeMark(
  mark: Mark | undefined,
  question: Question,
  asks: Opening['asks'],
): SpotOutcome | null {
  if (!question.answer) return null;
  return judgeSpot(mark && asked(mark, question.answer, asks), question.answer);
}

/** The pooled judgement of marks by question id. Questions left unmarked are judged as left alone. */
export function judgeMarks(
  marks: Readonly<Record<string, Mark>>,
  questions: readonly Question[],
  asks: Opening['asks'],
): Verdict {
  const judged = questions.flatMap(({ id, answer }) => (answer ? [{ id, answer }] : []));
  const given = judged.flatMap(({ id, answer }): [string, Mark][] => {
    const mark = marks[id];
    return mark ? [[id, asked(mark, answer, asks)]] : [];
  });
  return judge(Object.fromEntries(given), {
    spots: Object.fromEntries(judged.map(({ id, answer }) => [id, answer])),
  });
}
