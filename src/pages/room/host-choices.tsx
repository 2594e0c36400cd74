import { t } from '../../app/i18n.ts';
import type { RoomOrder } from '../../classroom/room-order.ts';
import { AsksRow } from '../board/asks-row.tsx';
import { ChoiceRow } from '../choice-row.tsx';
import { OnOffRow } from '../on-off-row.tsx';

/** How a room is played. */
export type RoomSetup = Pick<RoomOrder, 'asks' | 'pace' | 'talk' | 'podium' | 'teams'>;

/** As most classes want it. */
export const usualRoom: RoomSetup = { asks: 'reason', pace: 'teacher', talk: true, podium: 'end', teams: 0 };

const teamNumbers = [0, 2, 3, 4, 5, 6] as const;

interface HostChoicesProps {
  readonly setup: RoomSetup;
  readonly onChange: (setup: RoomSetup) => void;
}

/** How the room is paced, what is asked, and when anything is compared. */
export function HostChoices({ setup, onChange }: HostChoicesProps) {
  const change = (part: Partial<RoomSetup>) => onChange({ ...setup, ...part });
  return (
    <>
      <ChoiceRow
        name="pace"
        legend={t('room.hostPace')}
        hint={setup.pace === 'self' ? t('room.paceSelfHint') : undefined}
        value={setup.pace}
        options={[
          { value: 'teacher', label: t('room.paceTeacher') },
          { value: 'self', label: t('room.paceSelf') },
        ]}
        onChange={(pace) => change({ pace })}
      />
      {setup.pace === 'teacher' && (
        <OnOffRow
          name="talk"
          legend={t('board.talk')}
          hint={t('board.talkHint')}
          value={setup.talk}
          onChange={(talk) => change({ talk })}
        />
      )}
      <AsksRow value={setup.asks} onChange={(asks) => change({ asks })} />
      <ChoiceRow
        name="teams"
        legend={t('room.teams')}
        hint={setup.teams > 0 ? t('room.teamsHint') : undefined}
        value={setup.teams}
        options={teamNumbers.map((n) => ({ value: n, label: n === 0 ? t('board.noTeams') : `${n}` }))}
        onChange={(teams) => change({ teams })}
      />
      <ChoiceRow
        name="podium"
        legend={t('room.podium')}
        hint={t('room.podiumHint')}
        value={setup.podium}
        options={[
          { value: 'end', label: t('room.podiumEnd') },
          { value: 'cases', label: t('room.podiumCases') },
          { value: 'never', label: t('room.podiumNever') },
        ]}
        onChange={(podium) => change({ podium })}
      />
    </>
  );
}
