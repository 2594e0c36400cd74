import type { Opening } from '../../classroom/open-schema.ts';
import type { Plan } from '../../classroom/plan-schema.ts';
import { usualSeconds } from '../../classroom/usual-seconds.ts';
import type { Language } from '../../rules/languages.ts';
import type { BoardSetup } from './board-setup.ts';

interface Circumstances {
  readonly lang: Language;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Unsigned 32-bit. */
  readonly seed: number;
}

/** The first action of a class at the board: seats by number, beats as long as the lesson plan has them. */
export function openingOf(plan: Plan, setup: BoardSetup, { lang, date, seed }: Circumstances): Opening {
  const { way, asks, size, talk } = setup;
  // A team at the board needs teams; of counted hands nobody knows whose they were.
  const teams = way === 'hands' ? 0 : way === 'team-board' && setup.teams === 0 ? 4 : setup.teams;
  return {
    type: 'open',
    v: 1,
    lang,
    date,
    seed,
    way,
    asks,
    pace: 'teacher',
    talk,
    seconds: usualSeconds,
    podium: teams === 0 ? 'never' : 'end',
    teams,
    seats: Array.from({ length: size }, (_, i) => i + 1),
    seals: [],
    plan,
  };
}
