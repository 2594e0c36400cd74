import type { RoomState } from './state.ts';
import { type RoundTally, tallyOf } from './tally.ts';

/** One revealed spot of a case in heat map and bars. */
export interface SpotHeat extends RoundTally {
  readonly question: string;
  readonly spot: string;
  readonly label: string;
  readonly verdict: 'lawful' | 'violation';
  /** Accusations of something lawful: 冤枉. Zero for a violation. */
  readonly wronged: number;
}

/** Where the class put its seals, spot by spot, of those spots of a stage that are revealed. */
export function heatOf(state: RoomState, stage: number): SpotHeat[] {
  return state.questions.flatMap(({ id, stage: own, spot, text, answer }): SpotHeat[] => {
    if (own !== stage || !spot || !answer || !state.revealed.includes(id)) return [];
    const tally = tallyOf(state, id);
    const wronged = answer.verdict === 'lawful' ? tally.violation : 0;
    return [{ question: id, spot, label: text, verdict: answer.verdict, wronged, ...tally }];
  });
}
