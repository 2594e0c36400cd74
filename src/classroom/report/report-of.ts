import { own } from '../../rules/own.ts';
import { classMean, type MeanScore } from '../class-mean.ts';
import { type ClassRates, classRates } from '../class-rates.ts';
import type { Way } from '../open-schema.ts';
import type { Plan, RoomCase, Stage } from '../plan-schema.ts';
import { presentSeats } from '../present-seats.ts';
import type { RoomState } from '../state.ts';
import { type Confusion, confusions } from '../stats/confusion.ts';
import { type TeamStanding, teamStandings } from '../team-standings.ts';
import { compareForms, type FormComparison } from './compare-forms.ts';
import { formAnswers } from './form-answers.ts';
import { formQuestions } from './form-questions.ts';
import { confusionsAt, type QuestionReport, questionReport } from './question-report.ts';
import { type SeatReport, seatReport } from './seat-report.ts';

/** A case in the report. */
export interface CaseReport {
  readonly stage: number;
  readonly level: string;
  readonly title: string;
  /** What to ask, the misconception and a follow-up, where they are at hand. */
  readonly teach: RoomCase['teach'];
  readonly class: MeanScore;
  readonly rates: ClassRates;
}

/** What became of a class: plain data for the teacher's pages. Instruments; no claim of an effect. */
export interface ClassReport {
  readonly lesson: Plan['lesson'];
  readonly date: string | null;
  readonly lang: string;
  readonly way: Way;
  readonly asks: 'verdict' | 'reason';
  readonly ended: boolean;
  /** Seats of the class, and of how many anything came. */
  readonly seats: number;
  readonly active: number;
  readonly stages: readonly { readonly kind: Stage['kind']; readonly minutes: number }[];
  readonly class: MeanScore;
  readonly rates: ClassRates;
  readonly cases: readonly CaseReport[];
  readonly teams: readonly TeamStanding[];
  readonly questions: readonly QuestionReport[];
  /** Reasons mistaken for one another, with their names. */
  readonly confused: readonly (Confusion & { readonly rightLabel: string; readonly givenLabel: string })[];
  /** Ids of questions to take up again, the hardest first. Those from before the lesson are not among them. */
  readonly reteach: readonly string[];
  /** Null if one of the two tests was not given. */
  readonly tests: FormComparison | null;
  readonly people: readonly SeatReport[];
}

function questionReports(state: RoomState): QuestionReport[] {
  const forms = { before: formQuestions(state, 'before'), after: formQuestions(state, 'after') };
  return state.questions.flatMap((question) => {
    const kind = state.open?.plan.stages[question.stage]?.kind;
    const form =
      kind === 'before' || kind === 'after'
        ? forms[kind]
        : state.questions.filter((one) => one.stage === question.stage && state.asked.includes(one.id));
    return questionReport(state, question, form) ?? [];
  });
}

/** Shares right, for sorting: those with too few answers come last. */
const share = ({ difficulty }: QuestionReport) => difficulty.value ?? 2;

/** The report of a class as far as it has come; null before it is opened. It holds keys: it is the teacher's. */
export function reportOf(state: RoomState): ClassReport | null {
  const { open } = state;
  if (!open) return null;
  const { lesson, stages, cases } = open.plan;
  const forms = { before: formAnswers(state, 'before'), after: formAnswers(state, 'after') };
  const caseStages = stages.flatMap((stage, i) => (stage.kind === 'case' ? [i] : []));
  const people = presentSeats(state).map((seat) => seatReport(state, seat, forms, caseStages));
  const questions = questionReports(state);
  const confused = state.questions.flatMap((question) => {
    const found = questions.find((one) => one.id === question.id);
    return found ? confusionsAt(question, found.tally) : [];
  });
  const label = (id: string) =>
    state.questions.flatMap((one) => one.offered).find((one) => one.id === id)?.label ?? id;
  return {
    lesson,
    date: open.date,
    lang: open.lang,
    way: state.way,
    asks: open.asks,
    ended: state.ended,
    seats: people.length,
    active: people.filter((one) => one.answered > 0).length,
    stages: stages.map(({ kind, minutes }) => ({ kind, minutes })),
    class: classMean(state),
    rates: classRates(state),
    cases: caseStages.flatMap((stage): CaseReport[] => {
      const found = stages[stage];
      if (found?.kind !== 'case') return [];
      return [
        {
          stage,
          level: found.level,
          title: own(cases, found.level)?.public.level.title ?? found.level,
          teach: own(cases, found.level)?.teach ?? null,
          class: classMean(state, stage),
          rates: classRates(state, stage),
        },
      ];
    }),
    teams: teamStandings(state),
    questions,
    confused: confusions(confused).map((one) => ({
      ...one,
      rightLabel: label(one.right),
      givenLabel: label(one.given),
    })),
    reteach: questions
      .filter((one) => one.kind !== 'before' && one.reteach.length > 0)
      .sort((a, b) => share(a) - share(b))
      .map((one) => one.id),
    tests: compareForms(forms.before, forms.after),
    people,
  };
}
