import { t } from '../app/i18n.ts';
import { ChoiceRow } from './choice-row.tsx';

interface OnOffRowProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A setting that is on or off, in the same order and words wherever there is one. */
export function OnOffRow(props: OnOffRowProps) {
  const options = [
    { value: true, label: t('settings.on') },
    { value: false, label: t('settings.off') },
  ];
  return <ChoiceRow {...props} options={options} />;
}
