import { t } from '../../app/i18n.ts';
import type { TeamStanding } from '../../classroom/team-standings.ts';
import { TeamSeal } from './team-seal.tsx';
import { teamWord } from './team-word.ts';

/** How a team stands in words: its mean, or its rights of the marks it made at the board. */
export const standingWord = ({ score, marked, right }: TeamStanding): string =>
  marked > 0
    ? t('board.rightMarks', { n: right, total: marked })
    : score === null
      ? t('board.noMarks')
      : t('board.points', { n: Math.round(score) });

/** Teams in their order, small. */
export function TeamRow({ teams }: { teams: readonly TeamStanding[] }) {
  return (
    <ul class="pg-cl-teams-row">
      {teams.map((one) => (
        <li key={one.team}>
          <TeamSeal team={one.team} />
          <b>{teamWord(one.team)}</b> {standingWord(one)}
        </li>
      ))}
    </ul>
  );
}
