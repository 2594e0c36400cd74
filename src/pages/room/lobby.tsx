import '../styles/room-lobby.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { sound } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import type { HostSeat } from '../../classroom/views/host-view.ts';
import type { StageView } from '../../classroom/views/stage-view.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { Owl } from '../owl.tsx';
import { JoinPlate } from './join-plate.tsx';
import { sealWord } from './seal-word.ts';
import { useArrivals } from './use-arrivals.ts';

interface LobbyProps {
  /** Null while the room is locked. */
  readonly code: string | null;
  readonly stage: StageView;
  /** Seats of the class in all. */
  readonly count: number;
  /** The seats with their seals; a projector does not know them. */
  readonly people: readonly HostSeat[];
  /** What leads on from here; a projector has nothing. */
  readonly children?: ComponentChildren;
}

/** How large seals are, by how many there are. */
const sizeOf = (n: number) => (n <= 24 ? 'large' : n <= 60 ? 'middle' : 'small');

/** Before a class begins, and for those who come late: the code on the ink plate, and the book where seals arrive. */
export function Lobby({ code, stage, count, people, children }: LobbyProps) {
  const present = people.filter((one) => !one.kicked);
  const { landed, newest } = useArrivals(present.map((one) => one.seat));
  useEffect(() => {
    if (newest !== null) sound.play('stamp');
  }, [newest]);
  const shown = present.filter((one) => landed.has(one.seat));
  return (
    <main class="pg-desk pg-lb">
      <JoinPlate code={code} />
      <section class="pg-lb-book">
        <header>
          <h1 tabIndex={-1}>{t('room.book')}</h1>
          <p role="status">
            {t('room.stamped')} <b>{people.length > 0 ? shown.length : count}</b> {t('room.stampedUnit')}
          </p>
        </header>
        <ul class={`pg-lb-seals is-${sizeOf(shown.length)}`} aria-label={t('room.book')}>
          {shown.map(({ seat, seal }) => (
            <li key={seat} class={seat === newest ? 'is-new' : ''}>
              <NatureSeal char={seal.sign} />
              <span class={seal.lap > 1 ? 'pg-lb-lap' : 'sr-only'}>{sealWord(seal)}</span>
            </li>
          ))}
        </ul>
        {count === 0 && <p class="pg-lb-nobody">{t('room.nobody')}</p>}
        <footer>
          <Owl mood="stampup" class="pg-lb-owl" />
          <div class="pg-lb-go">
            <p>{t('room.planOf', { title: stage.title, n: stage.stages })}</p>
            {children}
          </div>
        </footer>
      </section>
    </main>
  );
}
