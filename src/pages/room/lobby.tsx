import '../styles/room-lobby.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { sound } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import type { SealedSeat } from '../../classroom/views/arrivals.ts';
import type { StageView } from '../../classroom/views/stage-view.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { Owl } from '../owl.tsx';
import { JoinPlate } from './join-plate.tsx';
import { PlanLine } from './plan-line.tsx';
import { sealWord } from './seal-word.ts';
import { useArrivals } from './use-arrivals.ts';

interface LobbyProps {
  /** Null while the room is locked. */
  readonly code: string | null;
  readonly stage: StageView;
  /** Who is in the class. */
  readonly seats: readonly SealedSeat[];
  /** What leads on from here; a projector has nothing. */
  readonly children?: ComponentChildren;
}

/** How large seals are, by how many there are. */
const sizeOf = (n: number) => (n <= 24 ? 'large' : n <= 60 ? 'middle' : 'small');

/** Before a class begins, and for those who come late: the code on the ink plate, and the book where seals arrive. */
export function Lobby({ code, stage, seats, children }: LobbyProps) {
  const { landed, newest } = useArrivals(seats.map((one) => one.seat));
  useEffect(() => {
    if (newest !== null) sound.play('stamp');
  }, [newest]);
  const shown = seats.filter((one) => landed.has(one.seat));
  return (
    <main class="pg-desk pg-lb">
      <JoinPlate code={code} />
      <section class="pg-lb-book">
        <header>
          <h1 tabIndex={-1}>{t('room.book')}</h1>
          <p role="status">
            {t('room.stamped')} <b>{shown.length}</b> {t('room.stampedUnit')}
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
        {seats.length === 0 && <p class="pg-lb-nobody">{t('room.nobody')}</p>}
        <footer>
          <Owl mood="stampup" class="pg-lb-owl" />
          <div class="pg-lb-go">
            <PlanLine stage={stage} />
            {children}
          </div>
        </footer>
      </section>
    </main>
  );
}
