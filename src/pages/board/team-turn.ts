/** Whose turn it is at a question: teams in turn by its number in the stage, from 1. */
export const teamTurn = (number: number, teams: number): number => (teams === 0 ? 0 : (number - 1) % teams);
