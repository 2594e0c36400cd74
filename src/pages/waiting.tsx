import { t } from '../app/i18n.ts';
import { PageFrame } from './page-frame.tsx';

/** A page whose file is on its way. */
export function Waiting() {
  return (
    <PageFrame name="waiting">
      <h1 class="pg-waiting-line" tabIndex={-1}>
        {t('lost.fetching')}
      </h1>
    </PageFrame>
  );
}
