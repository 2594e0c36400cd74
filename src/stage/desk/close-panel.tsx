import { t } from '../../app/i18n.ts';
import { closeCase, type DeskModel, unjudgedSpots } from './desk-model.ts';

/** Asks once before a case is closed with spots unjudged. */
export function ClosePanel({ desk }: { desk: DeskModel }) {
  return (
    <div class="sheet-idle">
      <div class="sheet-scroll">
        <h2 class="sheet-title">{t('play.close')}</h2>
        <p class="sheet-short">{t('play.closeEarly', { n: unjudgedSpots(desk).length })}</p>
      </div>
      <div class="sheet-row">
        <button
          type="button"
          class="btn btn-ink"
          onClick={() => {
            desk.asksToClose.value = false;
          }}
        >
          {t('play.keepGoing')}
        </button>
        <button type="button" class="btn btn-plain" onClick={() => closeCase(desk, true)}>
          {t('play.close')}
        </button>
      </div>
    </div>
  );
}
