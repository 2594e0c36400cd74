import type { ComponentChildren } from 'preact';
import { t } from '../app/i18n.ts';
import { hrefOf, type Route } from '../app/route.ts';
import { Icon } from './icon.tsx';
import { MuteButton } from './mute-button.tsx';

/** The top line of a page: the way back, and what stands beside it. */
export function PageBar({ to, children }: { to: Route; children?: ComponentChildren }) {
  return (
    <header class="pg-bar">
      <a class="pg-iconbtn" href={hrefOf(to)} aria-label={t('play.back')}>
        <Icon id="back" />
      </a>
      <div class="pg-bar-text">{children}</div>
      <MuteButton />
    </header>
  );
}
