import type { Mark } from '../rules/state.ts';
import type { RoomAction, Round } from './action-schema.ts';
import { questionOf } from './question-of.ts';
import type { Question } from './questions.ts';
import type { RoomStep } from './room-event.ts';
import { refuse, take } from './room-step.ts';
import { roundOf } from './round-of.ts';
import { sheetOf } from './sheet-of.ts';
import type { Entry, RoomState, Sheet } from './state.ts';

type Of<T extends RoomAction['type']> = Extract<RoomAction, { type: T }>;

const put = (state: RoomState, question: string, change: Partial<Sheet>): RoomState => ({
  ...state,
  sheets: { ...state.sheets, [question]: { ...sheetOf(state, question), ...change } },
});

const offers = (question: Question, reason: string | null) =>
  reason === null || question.offered.some((one) => one.id === reason);

const fits = (question: Question, mark: Mark | null) =>
  mark?.verdict !== 'violation' || offers(question, mark.reason);

const sameMark = (a: Mark | null, b: Mark | null): boolean =>
  a?.verdict === b?.verdict &&
  (a?.verdict === 'violation' ? a.reason : null) === (b?.verdict === 'violation' ? b.reason : null);

/** True if an entry adds nothing to what is known: the same again, or older than it. */
const isKnown = (known: Entry | undefined, entry: Entry): boolean =>
  known !== undefined && (known.n > entry.n || (known.n === entry.n && sameMark(known.mark, entry.mark)));

/**
 * A seat's mark goes to the round being collected and replaces what the seat gave in it before. Nothing happens if
 * that very mark, or a newer one, is here already. A mark that comes after collecting is kept as late, until one
 * comes in time after all.
 */
export function answer(state: RoomState, action: Of<'answer'>): RoomStep {
  const { seat, question: id, mark } = action;
  const question = questionOf(state, id);
  const known = state.seats[seat];
  if (!question) return refuse(state, 'room/unknown-question');
  if (!known) return refuse(state, 'room/unknown-seat');
  if (known.kicked) return refuse(state, 'room/kicked');
  if (!fits(question, mark)) return refuse(state, 'room/unknown-reason');
  const sheet = sheetOf(state, id);
  const entry: Entry = { mark, n: action.n ?? 0 };
  const open = roundOf(state, id);
  const round = action.round ?? open;
  if (round && isKnown(sheet[round][seat], entry)) return take(state);
  if (open && round === open) {
    const { [String(seat)]: before, ...late } = sheet.late;
    const next = put(state, id, {
      [open]: { ...sheet[open], [seat]: entry },
      late: before === undefined ? sheet.late : late,
    });
    return take(next, { type: 'answered', seat, question: id, round: open });
  }
  if (!state.asked.includes(id)) return refuse(state, 'room/not-asked-yet');
  const repeated = [sheet.second[seat], sheet.first[seat], sheet.late[seat]].some((one) =>
    isKnown(one, entry),
  );
  if (repeated) return take(state);
  return take(put(state, id, { late: { ...sheet.late, [seat]: entry } }), {
    type: 'late',
    seat,
    question: id,
  });
}

/** The round a host may enter something for now, or why not. */
function hostRound(
  state: RoomState,
  id: string,
): { readonly question: Question; readonly round: Round } | RoomStep {
  const question = questionOf(state, id);
  if (!question) return refuse(state, 'room/unknown-question');
  const round = roundOf(state, id);
  return round ? { question, round } : refuse(state, 'room/not-collecting');
}

/**
 * What was counted replaces what was counted in the round before. Hands are counted by eye, cards also by a phone
 * that reads them by itself, out of touch with the board: its counts stand instead of cards read here.
 */
export function count(state: RoomState, action: Of<'count'>): RoomStep {
  if (state.way !== 'hands' && state.way !== 'cards') return refuse(state, 'room/other-way');
  const found = hostRound(state, action.question);
  if ('events' in found) return found;
  const { question, round } = found;
  const { lawful, violation, reasons = {} } = action;
  if (!Object.keys(reasons).every((reason) => offers(question, reason))) {
    return refuse(state, 'room/unknown-reason');
  }
  const { counts } = sheetOf(state, question.id);
  const next = put(state, question.id, { counts: { ...counts, [round]: { lawful, violation, reasons } } });
  return take(next, { type: 'counted', question: question.id, round });
}

/** The mark of a team at the board replaces its former one. */
export function teamMark(state: RoomState, { team, question: id, mark }: Of<'team-mark'>): RoomStep {
  if (state.way !== 'team-board') return refuse(state, 'room/other-way');
  const found = hostRound(state, id);
  if ('events' in found) return found;
  if (team >= (state.open?.teams ?? 0)) return refuse(state, 'room/unknown-team');
  if (!fits(found.question, mark)) return refuse(state, 'room/unknown-reason');
  const others = Object.entries(sheetOf(state, id).teams).filter(([one]) => one !== String(team));
  const teams = Object.fromEntries(mark ? [...others, [String(team), mark] as const] : others);
  return take(put(state, id, { teams }), { type: 'team-marked', team, question: id });
}

/** Empties a round, so that it can be answered anew. */
export function clear(state: RoomState, { question: id, round }: Of<'clear'>): RoomStep {
  const question = questionOf(state, id);
  if (!question) return refuse(state, 'room/unknown-question');
  if (state.revealed.includes(id)) return refuse(state, 'room/revealed');
  const counts = Object.entries(sheetOf(state, id).counts).filter(([one]) => one !== round);
  const next = put(state, id, { [round]: {}, counts: Object.fromEntries(counts), teams: {} });
  return take({ ...next, turn: state.turn + 1 }, { type: 'cleared', question: id, round });
}
