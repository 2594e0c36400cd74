import { t } from '../../app/i18n.ts';
import type { RoomAction } from '../../classroom/action-schema.ts';
import type { HostMessage } from '../../classroom/wire.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { Panel } from '../panel.tsx';
import { sealWord } from './seal-word.ts';
import { teamName } from './team-name.ts';

interface PeoplePanelProps {
  readonly view: HostMessage;
  readonly act: (action: RoomAction) => void;
  readonly onClose: () => void;
}

/** Everyone by seal: who is away, who has answered, never what; and the way to ask one out, or back in. */
export function PeoplePanel({ view, act, onClose }: PeoplePanelProps) {
  const { people, away } = view;
  const wordsOf = ({ seat, kicked, team, answered }: (typeof people)[number]) => {
    if (kicked) return t('room.kickedMark');
    const words = [
      ...(team === null ? [] : [teamName(team)]),
      ...(away.includes(seat) ? [t('room.awayMark')] : []),
      ...(answered ? [t('room.answeredMark')] : []),
    ];
    return words.join(' · ');
  };
  return (
    <Panel labelledBy="pg-rm-people" onClose={onClose}>
      <h2 id="pg-rm-people" class="pg-panel-title">
        {t('room.peopleTitle', { n: people.filter((one) => !one.kicked).length })}
      </h2>
      {people.length === 0 && <p class="pg-panel-text">{t('room.nobody')}</p>}
      <ul class="pg-rm-people">
        {people.map((one) => {
          const { seat, seal, kicked } = one;
          const name = sealWord(seal);
          return (
            <li key={seat} class={kicked || away.includes(seat) ? 'is-away' : ''}>
              <NatureSeal char={seal.sign} />
              <p>
                <b>{name}</b> <span>{wordsOf(one)}</span>
              </p>
              <button
                type="button"
                class="pg-btn"
                aria-label={t(kicked ? 'room.admitOne' : 'room.kickOne', { name })}
                onClick={() => act({ type: kicked ? 'admit' : 'kick', seat })}
              >
                {t(kicked ? 'room.admit' : 'room.kick')}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="pg-panel-list">
        <button type="button" class="pg-btn pg-btn-ink" onClick={onClose}>
          {t('cards.close')}
        </button>
      </div>
    </Panel>
  );
}
