import { t } from '../../app/i18n.ts';
import { RuledLines } from './ruled-lines.tsx';

/** Room for one judgement on paper: two boxes to tick and lines for the reason. */
export function TickRow({ n, lines }: { n: number; lines: number }) {
  return (
    <div class="pr-tick">
      <p>
        <b class="pr-number">{n}</b>
        <span>
          <i class="pr-box" /> {t('play.lawful')}
        </span>
        <span>
          <i class="pr-box" /> {t('play.violation')}
        </span>
      </p>
      <p class="pr-reason">{t('print.sheet.reason')}</p>
      <RuledLines lines={lines} />
    </div>
  );
}
