import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { CardKind } from '../../cards/letter.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { AnswerCard } from './answer-card.tsx';
import { CountField } from './count-field.tsx';
import type { MarkerSvg } from './marker.ts';

/** Cards there are at most; a card's number is the seat. */
const most = 60;

/** Answer cards, one A4 each, numbered from 1; a calm word where the build can't draw markers. */
export function CardsSheet({ marker }: { marker: MarkerSvg | null }) {
  const [count, setCount] = useState(most);
  const [kind, setKind] = useState<CardKind>('verdict');
  if (!marker) {
    return (
      <div class="pg-card pg-print-none">
        <p>{t('print.cards.none')}</p>
      </div>
    );
  }
  return (
    <>
      <div class="pg-noprint pg-print-choices">
        <CountField label={t('print.cards.count')} value={count} most={most} onChange={setCount} />
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
        <AnswerCard key={i + 1} seat={i + 1} kind={kind} marker={marker} />
      ))}
    </>
  );
}
