import type { Opening } from './open-schema.ts';
import { pathOf } from './path.ts';
import { questionsOf } from './questions.ts';

/**
 * How long a class takes, in minutes: as its lesson is planned; for single cases by the seconds of their beats, since
 * the minutes of a case are those of one player alone, without talk and reveal.
 */
export function classMinutes(open: Opening): number {
  const { plan, seconds } = open;
  if (plan.lesson.band !== null) return plan.lesson.minutes;
  const questions = questionsOf(plan);
  const all = pathOf(open, questions).reduce((sum, { stage, question, beat }) => {
    if (beat === 'brief' || beat === 'done') return sum;
    const times = question === null ? questions.filter((one) => one.stage === stage).length : 1;
    return sum + times * seconds[beat];
  }, 0);
  return Math.ceil(all / 60);
}
