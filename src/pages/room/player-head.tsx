import { t } from '../../app/i18n.ts';
import type { PlayerMessage } from '../../classroom/wire.ts';
import { MuteButton } from '../mute-button.tsx';
import { NatureSeal } from '../nature-seal.tsx';
import { sealWord } from './seal-word.ts';
import { teamName } from './team-name.ts';

interface PlayerHeadProps {
  readonly view: PlayerMessage;
  /** What the screen is about. */
  readonly title: string;
  /** How far the stage is, in words; null between questions. */
  readonly count: string | null;
  /** Seconds left to answer; null without a timer. */
  readonly left: number | null;
}

/** The top line: whose device it is, what it is about, how far, and the time where a teacher turned it on. */
export function PlayerHead({ view, title, count, left }: PlayerHeadProps) {
  const name = sealWord(view.seal);
  const team = view.team === null ? '' : ` · ${teamName(view.team)}`;
  return (
    <header class="pg-rm-head">
      <NatureSeal char={view.seal.sign} />
      <div class="pg-rm-titles">
        <p>
          {t('room.youAre')} <b>{name}</b>
          {team}
        </p>
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <div class="pg-rm-how-far">
        {count && <p class="pg-rm-count">{count}</p>}
        {left !== null && (
          <p class={`pg-rm-time${left <= 5 ? ' is-late' : ''}`} role="timer">
            {t('room.seconds', { n: left })}
          </p>
        )}
      </div>
      <MuteButton />
    </header>
  );
}
