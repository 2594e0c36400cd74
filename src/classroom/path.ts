import type { Opening } from './open-schema.ts';
import type { Question } from './questions.ts';

/**
 * What a class does at a step: the stage is introduced (`brief`), everyone answers (`ask`), desk-mates talk
 * (`talk`), everyone answers again (`again`), the answer is shown (`reveal`), the stage is over (`done`).
 */
export type Beat = 'brief' | 'ask' | 'talk' | 'again' | 'reveal' | 'done';

/** One step of a class. */
export interface Place {
  readonly stage: number;
  /** Null where the step is about no one question: all of the stage are open in a self-paced `ask`. */
  readonly question: string | null;
  readonly beat: Beat;
}

type Pace = Pick<Opening, 'pace' | 'talk' | 'plan'>;

function beatsOf({ kind }: Question, { pace, talk }: Pace): Beat[] {
  if (pace === 'self') return kind === 'spot' ? ['reveal'] : [];
  if (kind !== 'spot') return ['ask'];
  return talk ? ['ask', 'talk', 'again', 'reveal'] : ['ask', 'reveal'];
}

/**
 * The steps of a class in order. A case runs question by question to its reveal; a test has neither talk nor
 * reveal. Where pupils set the pace, a stage opens at once and its reveals come after.
 */
export function pathOf(open: Pace, questions: readonly Question[]): Place[] {
  return open.plan.stages.flatMap((_, stage): Place[] => {
    const own = questions.filter((one) => one.stage === stage);
    const brief: Place = { stage, question: null, beat: 'brief' };
    if (own.length === 0) return [brief];
    const all: Place[] = open.pace === 'self' ? [{ stage, question: null, beat: 'ask' }] : [];
    const each = own.flatMap((one) =>
      beatsOf(one, open).map((beat): Place => ({ stage, question: one.id, beat })),
    );
    return [brief, ...all, ...each, { stage, question: null, beat: 'done' }];
  });
}
