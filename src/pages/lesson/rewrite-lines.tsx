import { t } from '../../app/i18n.ts';
import { RuledLines } from './ruled-lines.tsx';

/** Room to make one violation lawful. */
export function RewriteLines({ lines }: { lines: number }) {
  return (
    <section class="pr-again">
      <h3>{t('print.sheet.again')}</h3>
      <RuledLines lines={lines} />
    </section>
  );
}
