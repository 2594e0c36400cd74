import { t } from '../../app/i18n.ts';

/** The last line of everything printed: whose it is, and whose it is not. */
export function SheetFoot() {
  return <p class="pr-foot">{t('print.unofficial')}</p>;
}
