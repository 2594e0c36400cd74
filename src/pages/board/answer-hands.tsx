import { t } from '../../app/i18n.ts';
import type { LetterName } from '../../classroom/letters.ts';
import { presentSeats } from '../../classroom/present-seats.ts';
import { sheetOf } from '../../classroom/sheet-of.ts';
import { answerWords } from '../class/answer-words.ts';
import type { AnswerProps } from './answer-props.ts';
import { countOf, numbersOf } from './count-of.ts';
import { CountStepper } from './count-stepper.tsx';

/** Hands, or the tallies of a phone, counted into steppers; no more in all than the class has. */
export function AnswerHands({ state, question, round, bundle, act }: AnswerProps) {
  const { letters, id, spot } = question;
  const size = presentSeats(state).length;
  const numbers = numbersOf(letters, sheetOf(state, id).counts[round]);
  const total = Object.values(numbers).reduce((sum, n) => sum + n, 0);
  const set = (letter: LetterName, n: number) =>
    act({ type: 'count', question: id, ...countOf(letters, { ...numbers, [letter]: n }) });
  return (
    <>
      <ul class="pg-cl-counts">
        {letters.map((one) => {
          const value = numbers[one.letter] ?? 0;
          return (
            <CountStepper
              key={one.letter}
              sign={one.letter}
              name={answerWords(one, bundle, spot)}
              value={value}
              max={value + size - total}
              onChange={(n) => set(one.letter, n)}
            />
          );
        })}
      </ul>
      <p class="pg-cl-progress">
        <b>{total}</b> {t('board.countedOf', { total: size })}
      </p>
    </>
  );
}
