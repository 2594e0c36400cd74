import '../styles/cards.css';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { type LockState, lockFrame, unlocked } from '../../cards/lock.ts';
import { Icon } from '../icon.tsx';
import { CameraControls } from './camera-controls.tsx';
import { CameraTrouble } from './camera-trouble.tsx';
import type { CardProps } from './card-props.ts';
import { OddCards } from './odd-cards.tsx';
import { OutlinePlate } from './outline-plate.tsx';
import { plateLabel } from './plate-label.ts';
import { SeatLists } from './seat-lists.tsx';
import { type ReadFrame, useCardCamera } from './use-card-camera.ts';

interface CardCameraProps extends CardProps {
  /** Where there is no live picture, the photo is offered. */
  readonly onPhoto: () => void;
}

/** Reads a class's cards from a live camera; each answer locks at the second equal read. */
export function CardCamera(props: CardCameraProps) {
  const { seats, kind, answers, onAnswer, onDone, onPhoto, projected = false } = props;
  const [lens, setLens] = useState<string | null>(null);
  const [paused, setPaused] = useState(false);
  const [shown, setShown] = useState<ReadFrame | null>(null);
  const lock = useRef<LockState>(unlocked);
  const { state, retry } = useCardCamera(lens, paused, (frame) => {
    const before = { ...lock.current, locked: answers };
    lock.current = lockFrame(before, frame, { kind, seats });
    for (const [seat, letter] of lock.current.locked) {
      if (!answers.has(seat)) onAnswer(seat, letter);
    }
    setShown(frame);
  });
  if (state.status === 'failed') {
    return <CameraTrouble code={state.code} onRetry={retry} onPhoto={onPhoto} />;
  }
  const count = shown?.sightings.length ?? 0;
  const waiting = state.status === 'opening' && !paused;
  return (
    <div class="pg-cards-read">
      <div class="pg-cards-eye">
        <OutlinePlate
          shown={shown}
          labelOf={(one) => plateLabel(kind, one, projected)}
          isLocked={(seat) => answers.has(seat)}
          label={t('cards.plate', { n: count })}
        />
        <p class="pg-cards-small">
          {waiting ? t('cards.opening') : paused ? t('cards.paused') : t('cards.upright')}
        </p>
        <CameraControls camera={state.status === 'on' && !paused ? state.camera : null} onLens={setLens} />
      </div>
      <div class="pg-cards-list">
        <OddCards twice={lock.current.twice} strangers={lock.current.strangers} />
        <SeatLists {...props} />
      </div>
      <div class="pg-cards-end">
        <button
          type="button"
          class="pg-btn pg-cards-pause"
          aria-pressed={paused}
          onClick={() => {
            setPaused(!paused);
            setShown(null);
          }}
        >
          {t(paused ? 'cards.resume' : 'cards.pause')}
        </button>
        <button type="button" class="pg-btn pg-btn-ink" onClick={onDone}>
          {t('cards.done')}
          <span class="pg-icon-after">
            <Icon id="arrow-right" />
          </span>
        </button>
      </div>
    </div>
  );
}
