import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { type Letter, letterOf } from '../../cards/letter.ts';
import type { PhotoReading } from '../../cards/read-photo.ts';
import type { Sighting } from '../../cards/sighting.ts';
import { answerWord } from './answer-word.ts';
import type { CardProps } from './card-props.ts';
import { OddCards } from './odd-cards.tsx';
import { OutlinePlate } from './outline-plate.tsx';
import { plateLabel } from './plate-label.ts';

interface PhotoResultProps extends CardProps {
  readonly reading: PhotoReading;
  readonly width: number;
  readonly height: number;
  /** The teacher has looked: these answers count. */
  readonly onConfirm: (answers: ReadonlyMap<number, Letter>) => void;
}

/** What a photo shows, for the teacher's glance: outlines, sure answers, and those to tick one by one. */
export function PhotoResult(props: PhotoResultProps) {
  const { reading, width, height, kind, seats, answers, projected = false, onConfirm } = props;
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const isWanted = ({ seat, turn }: Sighting) =>
    seats.includes(seat) && !answers.has(seat) && letterOf(kind, turn) !== null;
  const sure = reading.sure.filter(isWanted);
  const glance = reading.glance.filter(isWanted);
  const all = [...reading.sure, ...reading.glance];
  const word = ({ turn }: Sighting) => {
    const letter = letterOf(kind, turn);
    return letter ? answerWord(kind, letter) : '';
  };
  const confirm = () => {
    const counted = [...sure, ...glance.filter(({ seat }) => ticked.includes(seat))];
    onConfirm(
      new Map(
        counted.flatMap(({ seat, turn }) => {
          const letter = letterOf(kind, turn);
          return letter ? [[seat, letter] as const] : [];
        }),
      ),
    );
  };
  const tick = (seat: number) =>
    setTicked(ticked.includes(seat) ? ticked.filter((one) => one !== seat) : [...ticked, seat]);
  return (
    <>
      <OutlinePlate
        shown={{ width, height, sightings: all }}
        labelOf={(one) => plateLabel(kind, one, projected)}
        isLocked={(seat) => sure.some((one) => one.seat === seat) || answers.has(seat)}
        label={t('cards.plate', { n: all.length })}
      />
      <h2 class="pg-photo-count" tabIndex={-1}>
        {t('cards.photoSure', { n: sure.length })}
      </h2>
      <OddCards
        twice={reading.twice}
        strangers={reading.sure.map((one) => one.seat).filter((seat) => !seats.includes(seat))}
      />
      {glance.length > 0 && !projected && (
        <fieldset class="pg-glance">
          <legend>{t('cards.glance')}</legend>
          {glance.map((one) => (
            <label key={one.seat}>
              <input type="checkbox" checked={ticked.includes(one.seat)} onChange={() => tick(one.seat)} />
              <span>{t('cards.glanceOne', { seat: one.seat, answer: word(one) })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" class="pg-btn pg-btn-ink pg-more-go" onClick={confirm}>
        {t('cards.confirm')}
      </button>
    </>
  );
}
