import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { CardCamera } from '../cards/card-camera.tsx';
import { CardPhoto } from '../cards/card-photo.tsx';
import type { CardProps } from '../cards/card-props.ts';
import { SeatLists } from '../cards/seat-lists.tsx';
import { keepTabInside } from '../keep-tab-inside.ts';

export type ReadBy = 'camera' | 'photo' | 'hand';

interface CardReaderSheetProps extends CardProps {
  readonly by: ReadBy;
  readonly onBy: (by: ReadBy) => void;
}

/** Over the class while its cards are read: outlines and counts, never who answered what. */
export function CardReaderSheet({ by, onBy, ...reading }: CardReaderSheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [by]);
  const sheet = useRef<HTMLDivElement>(null);
  const done = useRef(reading.onDone);
  done.current = reading.onDone;
  useEffect(() => {
    // On the document: the seat that had the focus leaves the list when its answer is entered.
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') done.current();
      keepTabInside(event, sheet.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <div
      ref={sheet}
      class="pg-desk pg-cards pg-cl-reader"
      role="dialog"
      aria-modal="true"
      aria-labelledby="pg-cl-reader"
    >
      <div class="pg-column">
        <h2 id="pg-cl-reader" class="pg-cards-title" ref={heading} tabIndex={-1}>
          {t(by === 'hand' ? 'board.byHand' : `cards.${by}Title`)}
        </h2>
        {by === 'camera' && <CardCamera {...reading} projected onPhoto={() => onBy('photo')} />}
        {by === 'photo' && <CardPhoto {...reading} projected />}
        {by === 'hand' && (
          <div class="pg-cards-read">
            <SeatLists {...reading} projected />
            <div class="pg-cards-end">
              <button type="button" class="pg-btn pg-btn-ink" onClick={reading.onDone}>
                {t('cards.done')}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
