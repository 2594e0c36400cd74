import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { CardKind } from '../../cards/letter.ts';
import { seatCount } from '../../cards/seat-count.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { AnswerCard } from './answer-card.tsx';
import { CountField } from './count-field.tsx';

/** Answer cards, one A4 each, numbered from 1. */
export function CardsSheet() {
  const [count, setCount] = useState(seatCount);
  const [kind, setKind] = useState<CardKind>('verdict');
  return (
    <>
      <div class="pg-noprint pg-print-choices">
        <CountField label={t('print.cards.count')} value={count} most={seatCount} onChange={setCount} />
        <ChoiceRow
          name="card-kind"
          legend={t('print.cards.kind')}
          value={kind}
          options={[
            { value: 'verdict', label: t('print.cards.verdict') },
            { value: 'letters', label: t('print.cards.letters') },
          ]}
          onChange={setKind}
        />
      </div>
      {Array.from({ length: count }, (_, i) => (
        <AnswerCard key={i + 1} seat={i + 1} kind={kind} />
      ))}
    </>
  );
}
