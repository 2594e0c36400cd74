import { t } from '../../app/i18n.ts';
import { ChoiceRow } from '../choice-row.tsx';

interface AsksRowProps {
  readonly value: 'verdict' | 'reason';
  readonly onChange: (value: 'verdict' | 'reason') => void;
}

/** Whether a class is asked for reasons. */
export const AsksRow = ({ value, onChange }: AsksRowProps) => (
  <ChoiceRow
    name="asks"
    legend={t('board.asks')}
    value={value}
    options={[
      { value: 'verdict', label: t('board.asksVerdict') },
      { value: 'reason', label: t('board.asksReason') },
    ]}
    onChange={onChange}
  />
);
