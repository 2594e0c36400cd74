import { t } from '../../app/i18n.ts';
import type { HostSeat } from '../../classroom/views/host-view.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { sealWord } from './seal-word.ts';

interface ProgressGridProps {
  readonly people: readonly HostSeat[];
  /** Questions of the stage. */
  readonly total: number;
}

/** A self-paced stage: how many each seat has answered, never what. */
export function ProgressGrid({ people, total }: ProgressGridProps) {
  return (
    <ul class="pg-rm-grid" aria-label={t('room.grid')}>
      {people
        .filter((one) => !one.kicked)
        .map(({ seat, seal, inStage }) => (
          <li
            key={seat}
            class={inStage >= total ? 'is-done' : ''}
            aria-label={t('room.gridOf', { name: sealWord(seal), done: inStage, total })}
          >
            <NatureSeal char={seal.sign} />
            <span aria-hidden="true">
              {inStage} / {total}
            </span>
          </li>
        ))}
    </ul>
  );
}
