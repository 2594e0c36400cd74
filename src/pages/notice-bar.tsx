import { notice } from '../app/app.ts';
import { t } from '../app/i18n.ts';
import './styles/notice-bar.css';

/** The calm message at the top, until dismissed. The live region stays, so that its text is spoken. */
export function NoticeBar() {
  const key = notice.value;
  return (
    <div class="pg-notice-region" role="status">
      {key && (
        <div class="pg-notice">
          <p>{t(key)}</p>
          <button
            type="button"
            onClick={() => {
              notice.value = null;
            }}
          >
            {t('notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
