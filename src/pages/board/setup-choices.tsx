import { t } from '../../app/i18n.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { OnOffRow } from '../on-off-row.tsx';
import { AsksRow } from './asks-row.tsx';
import { type BoardSetup, clampSize } from './board-setup.ts';

interface SetupChoicesProps {
  readonly setup: BoardSetup;
  readonly onChange: (setup: BoardSetup) => void;
}

const teamNumbers = [0, 2, 3, 4, 5, 6] as const;

/** How the class answers, how many it is, and how it is paced. */
export function SetupChoices({ setup, onChange }: SetupChoicesProps) {
  const change = (part: Partial<BoardSetup>) => onChange({ ...setup, ...part });
  const teams = setup.way === 'team-board' ? teamNumbers.slice(1) : teamNumbers;
  return (
    <>
      <ChoiceRow
        name="way"
        legend={t('board.way')}
        hint={t(
          setup.way === 'cards'
            ? 'board.wayCardsHint'
            : setup.way === 'hands'
              ? 'board.wayHandsHint'
              : 'board.wayTeamsHint',
        )}
        value={setup.way}
        options={[
          { value: 'hands', label: t('board.wayHands') },
          { value: 'cards', label: t('board.wayCards') },
          { value: 'team-board', label: t('board.wayTeams') },
        ]}
        onChange={(way) => change(way === 'team-board' && setup.teams === 0 ? { way, teams: 4 } : { way })}
      />
      <AsksRow value={setup.asks} onChange={(asks) => change({ asks })} />
      <label class="pg-board-size">
        <span>{t('board.size')}</span>
        <input
          class="pg-input"
          type="number"
          inputMode="numeric"
          min={1}
          max={60}
          value={setup.size}
          onChange={(event) => {
            const size = clampSize(Number(event.currentTarget.value));
            event.currentTarget.value = `${size}`;
            change({ size });
          }}
        />
      </label>
      {setup.way !== 'hands' && (
        <ChoiceRow
          name="teams"
          legend={t('board.teamsLegend')}
          hint={setup.teams > 0 ? t('board.teamsHint') : undefined}
          value={setup.teams}
          options={teams.map((n) => ({ value: n, label: n === 0 ? t('board.noTeams') : `${n}` }))}
          onChange={(n) => change({ teams: n })}
        />
      )}
      <OnOffRow
        name="talk"
        legend={t('board.talk')}
        hint={t('board.talkHint')}
        value={setup.talk}
        onChange={(talk) => change({ talk })}
      />
      <OnOffRow
        name="timer"
        legend={t('board.timerLegend')}
        value={setup.timer}
        onChange={(timer) => change({ timer })}
      />
    </>
  );
}
