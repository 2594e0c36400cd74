import { t } from '../app/i18n.ts';
import { hrefOf } from '../app/route.ts';
import { Chameleon } from './chameleon.tsx';
import { Icon } from './icon.tsx';

/** What the game keeps about its player, and what 阿默 thinks of that. */
export function PromiseCard() {
  return (
    <div class="pg-promise">
      <section class="pg-card pg-promise-card">
        <h2>
          <Icon id="shield" />
          {t('home.promiseTitle')}
        </h2>
        <p>{t('home.promiseText')}</p>
        <a class="pg-link" href={hrefOf({ page: 'settings' })}>
          {t('home.promiseLink')}
        </a>
      </section>
      <p class="pg-promise-joke">
        {t('home.joke')}
        <span>{t('home.jokeBy')}</span>
        <Chameleon pose="whisper" />
      </p>
    </div>
  );
}
