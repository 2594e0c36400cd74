import './app/polyfills.ts';
import '@preact/signals';
import './app/theme.css';
import './app/base.css';
import fonts from 'virtual:fonts';
import { levelSource } from 'virtual:level-source';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { loadProgress, route, settings, sound, soundOn } from './app/app.ts';
import { loadFonts } from './app/fonts.ts';
import { pickLanguage } from './app/i18n.ts';
import { keepOffline } from './app/keep-offline.ts';
import { loadPublic } from './app/level-files.ts';
import { openIdbStore } from './app/progress/idb-store.ts';
import { parseRoute } from './app/route.ts';
import { fontsReady, stageState, still } from './app/view-signals.ts';
import { levelPart } from './shell/parts.ts';
import { Shell } from './shell/shell.tsx';
import { preloadStage } from './stage/preload-stage.ts';

addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

const quiet = matchMedia('(prefers-reduced-motion: reduce)');
const applyMotion = () => {
  const { motion } = settings.value;
  still.value = motion === 'still' || (motion === 'system' && quiet.matches);
  document.documentElement.dataset.motion = still.value ? 'still' : 'full';
};
quiet.addEventListener?.('change', applyMotion);
effect(applyMotion);
effect(() => sound.setEnabled(soundOn.value));

const at = route.value;
// The level's file travels while storage opens; a wrong guess of the language costs one small file.
if (at.page === 'play') {
  void loadPublic(pickLanguage(null, navigator.languages), at.level).catch(() => {});
  void levelPart.fetch().catch(() => {});
  preloadStage();
}

// A page that joins a room fetches no case's key, and a worker would fetch them all.
if (import.meta.env.PROD && !levelSource.selfContained && at.page !== 'join') void keepOffline('./sw.js');

const host = document.getElementById('app');
void loadProgress(() => openIdbStore()).then(() => {
  if (!host) return;
  host.textContent = '';
  render(<Shell />, host);
  // On the way into a level the stage has the line to itself; the fonts follow it.
  const stop = effect(() => {
    if (at.page === 'play' && (stageState.value === 'none' || stageState.value === 'loading')) return;
    void loadFonts(fonts).then(() => {
      fontsReady.value = true;
    });
    queueMicrotask(() => stop());
  });
});
