import type { RoomAction } from '../../classroom/action-schema.ts';
import { foldRoom } from '../../classroom/fold-room.ts';
import { nextMove } from '../../classroom/next-move.ts';
import type { Opening } from '../../classroom/open-schema.ts';
import { placeOf } from '../../classroom/place-of.ts';
import { questionOf } from '../../classroom/question-of.ts';
import type { Question } from '../../classroom/questions.ts';
import { reduceRoom } from '../../classroom/reduce-room.ts';
import type { RoomState } from '../../classroom/state.ts';
import type { Language } from '../../rules/languages.ts';
import type { Mark } from '../../rules/state.ts';
import { type Chance, chanceOf } from '../cards/chance.ts';
import { classLesson } from './class-lesson.ts';

interface ClassLogOptions {
  readonly seed?: number;
  readonly seats?: number;
  /** Tests that the lesson does without. */
  readonly without?: readonly ('before' | 'after')[];
  /** False is a class that nobody answered in. */
  readonly answers?: boolean;
  readonly opening?: Partial<Opening>;
}

/** How likely a right answer is: by stage, and after the talk. */
const chanceOfRight = { before: 0.5, case: 0.55, again: 0.72, after: 0.74 } as const;

function wrongMark({ answer, offered, tempting }: Question, chance: Chance): Mark {
  const others = offered.filter((one) => answer?.verdict !== 'violation' || one.id !== answer.reason);
  const other = others[chance.whole(0, others.length - 1)]?.id ?? null;
  if (answer?.verdict === 'lawful')
    return { verdict: 'violation', reason: chance.happens(0.7) ? (tempting ?? other) : other };
  return chance.happens(0.55) ? { verdict: 'lawful' } : { verdict: 'violation', reason: other };
}

function markBy(question: Question, likely: number, chance: Chance): Mark {
  const { answer } = question;
  if (!answer) return { verdict: 'lawful' };
  if (!chance.happens(likely)) return wrongMark(question, chance);
  return answer.verdict === 'lawful' ? answer : { verdict: 'violation', reason: answer.reason };
}

/** How sure each seat is, and how easy each question, on top of the chances above. */
interface Pupils {
  readonly skills: readonly number[];
  readonly ease: ReadonlyMap<string, number>;
}

/** What a class answers where it stands: most seats, each as sure as it is; or hands, counted. */
function answersAt(state: RoomState, { skills, ease }: Pupils, chance: Chance): RoomAction[] {
  const place = placeOf(state);
  const question = place?.question ? questionOf(state, place.question) : undefined;
  if (!place || !question || (place.beat !== 'ask' && place.beat !== 'again')) return [];
  const kind = state.open?.plan.stages[place.stage]?.kind;
  const base = place.beat === 'again' ? chanceOfRight.again : (chanceOfRight[kind as 'case'] ?? 0.6);
  const given = skills.flatMap((skill, i): { seat: number; mark: Mark }[] => {
    const mark = markBy(question, base + skill + (ease.get(question.id) ?? 0), chance);
    return chance.happens(0.985) ? [{ seat: i + 1, mark }] : [];
  });
  if (state.way === 'hands') {
    const violation = given.filter((one) => one.mark.verdict === 'violation').length;
    return [{ type: 'count', question: question.id, lawful: given.length - violation, violation }];
  }
  return given.map((one) => ({ type: 'answer', question: question.id, ...one }));
}

/** The log of a synthetic class that walks through its whole lesson. The same options give the same log. */
export function classLog(lang: Language, options: ClassLogOptions = {}): RoomAction[] {
  const { seed = 315, seats = 40, without = [], answers = true, opening = {} } = options;
  const chance = chanceOf(seed);
  const skills = Array.from({ length: seats }, () => chance.between(-0.25, 0.2));
  const open: Opening = {
    type: 'open',
    v: 1,
    lang,
    date: '2027-03-15',
    seed,
    way: 'cards',
    asks: 'reason',
    pace: 'teacher',
    talk: true,
    seconds: { ask: 20, talk: 40, again: 20, reveal: 40 },
    podium: 'end',
    teams: 4,
    seats: skills.map((_, i) => i + 1),
    seals: [],
    plan: classLesson(lang, without),
    ...opening,
  };
  const log: RoomAction[] = [open];
  let state = foldRoom(log);
  const ease = new Map(state.questions.map(({ id }) => [id, chance.between(-0.3, 0.16)]));
  // Bounded by the path: each round takes one step on it.
  for (let i = state.path.length; i >= 0; i -= 1) {
    const move = nextMove(state);
    const next = [...(answers ? answersAt(state, { skills, ease }, chance) : []), ...(move ? [move] : [])];
    for (const action of next) {
      const step = reduceRoom(state, action);
      if (step.rejected) throw new Error(`${action.type}: ${step.rejected}`);
      state = step.state;
      log.push(action);
    }
  }
  return log;
}
