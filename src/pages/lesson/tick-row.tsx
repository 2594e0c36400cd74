import { t } from '../../app/i18n.ts';

/** Room for one judgement on paper: two boxes to tick and two lines for the reason. */
export function TickRow({ n }: { n: number }) {
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
      <i class="pr-line" />
      <i class="pr-line" />
    </div>
  );
}
