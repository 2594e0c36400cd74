import { own } from '../rules/own.ts';
import type { RoomState, Sheet } from './state.ts';

const empty: Sheet = { first: {}, second: {}, late: {}, counts: {}, teams: {} };

/** What was given for a question so far. */
export const sheetOf = ({ sheets }: Pick<RoomState, 'sheets'>, question: string): Sheet =>
  own(sheets, question) ?? empty;
