import { markOf } from '../mark-of.ts';
import { seatVerdict } from '../seat-verdict.ts';
import { sheetOf } from '../sheet-of.ts';
import type { RoomState } from '../state.ts';
import type { FormAnswers } from './form-answers.ts';
import { percentOf } from './form-row.ts';

/** One seat in the report: by number only. */
export interface SeatReport {
  readonly seat: number;
  readonly team: number | null;
  /** Questions answered in time, practice apart. */
  readonly answered: number;
  /** Marks that came after collecting. */
  readonly late: number;
  /** Right answers in per cent; null without a whole form. */
  readonly before: number | null;
  readonly after: number | null;
  /** Scores 0–100 by case stage, null where there is none; and over all cases. */
  readonly cases: readonly (number | null)[];
  readonly score: number | null;
}

/** A seat's line. */
export function seatReport(
  state: RoomState,
  seat: string,
  forms: { readonly before: FormAnswers; readonly after: FormAnswers },
  cases: readonly number[],
): SeatReport {
  const judged = state.questions.filter((one) => one.answer !== null);
  const row = (form: FormAnswers) => {
    const found = form.rows[seat];
    return found ? percentOf(found) : null;
  };
  return {
    seat: Number(seat),
    team: state.seats[seat]?.team ?? null,
    answered: judged.filter((one) => markOf(state, seat, one.id) !== null).length,
    late: judged.filter((one) => sheetOf(state, one.id).late[seat]).length,
    before: row(forms.before),
    after: row(forms.after),
    cases: cases.map((stage) => seatVerdict(state, seat, stage)?.score ?? null),
    score: seatVerdict(state, seat)?.score ?? null,
  };
}
