import { type ClassGain, classGain } from '../stats/class-gain.ts';
import { type DiscernmentChange, discernmentChange } from '../stats/discernment-change.ts';
import type { Figure } from '../stats/figure.ts';
import { kr20 } from '../stats/kr20.ts';
import type { FormAnswers } from './form-answers.ts';
import { percentOf, pooled } from './form-row.ts';

/** A test before set against one after, of the seats that answered both whole. */
export interface FormComparison {
  /** Items of each form. */
  readonly items: { readonly before: number; readonly after: number };
  /** Seats with both forms whole, and seats with only one. */
  readonly paired: number;
  readonly unpaired: number;
  readonly gain: ClassGain;
  readonly discernment: DiscernmentChange;
  readonly reliability: { readonly before: Figure; readonly after: Figure };
}

/**
 * Compares two forms by seat number: of one class, or of two lessons of the same class on different days. Only seats
 * that answered every item of both enter; null if either form was not given.
 */
export function compareForms(before: FormAnswers, after: FormAnswers): FormComparison | null {
  if (before.questions.length === 0 || after.questions.length === 0) return null;
  const seats = Object.keys(before.rows).filter((seat) => after.rows[seat]);
  const rowsOf = (form: FormAnswers) => seats.flatMap((seat) => form.rows[seat] ?? []);
  const [earlier, later] = [rowsOf(before), rowsOf(after)];
  const all = new Set([...Object.keys(before.rows), ...Object.keys(after.rows)]);
  const right = (form: FormAnswers) => Object.values(form.rows).map((row) => row.right);
  return {
    items: { before: before.questions.length, after: after.questions.length },
    paired: seats.length,
    unpaired: all.size - seats.length,
    gain: classGain(
      earlier.map((row, i) => {
        const other = later[i];
        return { before: percentOf(row), after: other ? percentOf(other) : 0 };
      }),
    ),
    discernment: discernmentChange(pooled(earlier), pooled(later), seats.length),
    reliability: { before: kr20(right(before)), after: kr20(right(after)) },
  };
}
