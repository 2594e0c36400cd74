import '../styles/cards.css';
import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { CardProps } from './card-props.ts';
import { PhotoChoice } from './photo-choice.tsx';
import { PhotoResult } from './photo-result.tsx';
import { SeatLists } from './seat-lists.tsx';
import { usePhoto } from './use-photo.ts';

/** Reads a class's cards from photos; nothing counts before the teacher has looked at what was read. */
export function CardPhoto(props: CardProps) {
  const { photo, read, clear } = usePhoto();
  const [taken, setTaken] = useState(0);
  const found =
    photo.status === 'read' &&
    photo.reading.sure.length + photo.reading.glance.length + photo.reading.twice.length > 0;
  const trouble =
    photo.status === 'unreadable'
      ? 'unreadable'
      : photo.status === 'read' && !found
        ? photo.reading.blurred
          ? 'blurred'
          : 'empty'
        : null;
  return (
    <div class="pg-cards-read">
      <div class="pg-cards-eye">
        {photo.status === 'read' && found ? (
          <PhotoResult
            {...props}
            {...photo}
            onConfirm={(answers) => {
              for (const [seat, letter] of answers) props.onAnswer(seat, letter);
              setTaken(taken + 1);
              clear();
            }}
          />
        ) : (
          <>
            {trouble && (
              <div class="pg-card pg-cards-trouble" role="alert">
                <h2>{t(`cards.${trouble}Title`)}</h2>
                <p>{t(`cards.${trouble}Text`)}</p>
              </div>
            )}
            {taken > 0 && photo.status === 'none' && (
              <div class="pg-card pg-cards-trouble" role="status">
                <h2>{t('cards.deleteTitle')}</h2>
                <p>{t('cards.deleteText')}</p>
              </div>
            )}
            {photo.status === 'reading' && (
              <p class="pg-cards-wait" role="status">
                {t('cards.readingPhoto')}
              </p>
            )}
            {taken === 0 && photo.status === 'none' && <p>{t('cards.photoHow')}</p>}
          </>
        )}
        <div class="pg-cards-controls">
          <PhotoChoice
            first={!found}
            disabled={photo.status === 'reading'}
            onPhoto={(file) => void read(file)}
          >
            {t(photo.status === 'none' && taken === 0 ? 'cards.takePhoto' : 'cards.takeAnother')}
          </PhotoChoice>
        </div>
      </div>
      {!found && (taken > 0 || props.answers.size > 0) && (
        <div class="pg-cards-list">
          <SeatLists {...props} />
        </div>
      )}
      {!found && (
        <div class="pg-cards-end">
          <button type="button" class="pg-btn" onClick={props.onDone}>
            {t('cards.done')}
          </button>
        </div>
      )}
    </div>
  );
}
