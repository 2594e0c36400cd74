import { render } from 'preact';
import { needTexts, useLanguage } from '../../../../src/app/i18n.ts';
import { fontsReady } from '../../../../src/app/view-signals.ts';
import { SharePanel } from '../../../../src/pages/share/share-panel.tsx';
import type { Showing } from './showing.ts';

declare global {
  interface Window {
    showPanel?: (what: Showing) => Promise<void>;
  }
}

/** Puts the share panel with any result in place of the game: for results that no play here leads to. */
window.showPanel = async ({ share, gauge, language }) => {
  await useLanguage(language);
  await needTexts('share');
  fontsReady.value = true;
  const host = document.getElementById('app') as HTMLElement;
  for (const old of host.querySelectorAll('main')) render(null, old);
  host.textContent = '';
  host.className = 'pg-desk';
  const column = document.createElement('main');
  column.className = 'pg-column';
  host.append(column);
  render(<SharePanel key={JSON.stringify(share)} share={share} gauge={gauge} />, column);
};
