import { t } from '../../app/i18n.ts';
import type { CardKind } from '../../cards/letter.ts';
import { seatCount } from '../../cards/seat-count.ts';
import { ChoiceRow } from '../choice-row.tsx';

interface CardsSetupProps {
  readonly kind: CardKind;
  readonly size: number;
  readonly onKind: (kind: CardKind) => void;
  readonly onSize: (size: number) => void;
}

/** Which cards the class holds, and how many seats it has. */
export function CardsSetup({ kind, size, onKind, onSize }: CardsSetupProps) {
  const clamp = (next: number) => Math.min(seatCount, Math.max(1, next));
  return (
    <>
      <ChoiceRow
        name="card-kind"
        legend={t('cards.kind')}
        hint={t(kind === 'verdict' ? 'cards.kindVerdictHint' : 'cards.kindLettersHint')}
        value={kind}
        options={[
          { value: 'verdict', label: t('cards.kindVerdict') },
          { value: 'letters', label: t('cards.kindLetters') },
        ]}
        onChange={onKind}
      />
      <fieldset class="pg-cards-size">
        <legend id="pg-cards-size">{t('cards.size')}</legend>
        <div class="pg-cards-stepper">
          <button
            type="button"
            class="pg-btn"
            aria-label={t('cards.fewer')}
            disabled={size <= 1}
            onClick={() => onSize(clamp(size - 1))}
          >
            −
          </button>
          <input
            type="number"
            class="pg-input"
            inputMode="numeric"
            min={1}
            max={seatCount}
            aria-labelledby="pg-cards-size"
            value={size}
            onChange={(event) => {
              const typed = Math.round(Number(event.currentTarget.value));
              const next = typed >= 1 ? clamp(typed) : size;
              event.currentTarget.value = String(next);
              onSize(next);
            }}
          />
          <button
            type="button"
            class="pg-btn"
            aria-label={t('cards.more')}
            disabled={size >= seatCount}
            onClick={() => onSize(clamp(size + 1))}
          >
            +
          </button>
        </div>
        <p class="pg-choice-hint">{t('cards.sizeHint', { max: seatCount })}</p>
      </fieldset>
    </>
  );
}
