import type { Flag } from '../action-schema.ts';
import { beatSeconds } from '../beat-seconds.ts';
import { classMinutes } from '../class-minutes.ts';
import type { Opening, Way } from '../open-schema.ts';
import type { Beat, Place } from '../path.ts';
import { perState } from '../per-state.ts';
import { placeOf } from '../place-of.ts';
import type { Stage } from '../plan-schema.ts';
import type { RoomState } from '../state.ts';

/** What a class is to be, as it is announced before it begins. */
export interface Agenda {
  /** Cases to be judged. */
  readonly cases: number;
  /** Minutes in all, about. */
  readonly minutes: number;
  /** Teams, 0 without any. */
  readonly teams: number;
}

/** What everyone may know of where the class is. */
export interface StageView {
  readonly turn: number;
  readonly step: number;
  readonly place: Place;
  /** All beats of the present question, in order; only the present one between questions. */
  readonly beats: readonly Beat[];
  readonly kind: Stage['kind'];
  readonly agenda: Agenda;
  /** Stages in all. */
  readonly stages: number;
  readonly minutes: number;
  /** Questions of this stage. */
  readonly questions: number;
  readonly title: string;
  readonly lang: string;
  readonly way: Way;
  readonly asks: 'verdict' | 'reason';
  readonly pace: 'teacher' | 'self';
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly shut: boolean;
  readonly ended: boolean;
  /** Seconds of this beat in all; null without a timer. */
  readonly seconds: number | null;
  /** The spot to rewrite, in that stage. */
  readonly rewrite: string | null;
  /** The channel to turn to, in that stage. */
  readonly channel: string | null;
}

const beatsOf = perState((state: RoomState): readonly Beat[] => {
  const place = placeOf(state);
  if (!place) return [];
  if (place.question === null) return [place.beat];
  return state.path.filter((one) => one.question === place.question).map((one) => one.beat);
});

const agendaOf = perState((open: Opening): Agenda => {
  const cases = new Set(open.plan.stages.flatMap((one) => (one.kind === 'case' ? [one.level] : [])));
  return { cases: cases.size, minutes: classMinutes(open), teams: open.teams };
});

/** Where the class is; null before it is opened. Holds nothing of any key. */
export function stageView(state: RoomState): StageView | null {
  const place = placeOf(state);
  const { open, turn, step, way, flags, shut, ended } = state;
  const stage = place && open?.plan.stages[place.stage];
  if (!open || !place || !stage) return null;
  return {
    turn,
    step,
    place,
    beats: beatsOf(state),
    kind: stage.kind,
    agenda: agendaOf(open),
    stages: open.plan.stages.length,
    minutes: stage.minutes,
    questions: state.questions.filter((one) => one.stage === place.stage).length,
    title: open.plan.lesson.title,
    lang: open.lang,
    way,
    asks: open.asks,
    pace: open.pace,
    flags,
    shut,
    ended,
    seconds: beatSeconds(state),
    rewrite: stage.kind === 'rewrite' ? stage.spot : null,
    channel: stage.kind === 'act' ? stage.channel : null,
  };
}
