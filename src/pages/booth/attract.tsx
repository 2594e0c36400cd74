import logo from '../../../assets/art/logo/logotype-stacked-plate.svg?url';
import mingcha from '../../../assets/art/seals/mingcha.svg?url';
import '../styles/booth-attract.css';
import '../styles/booth-panels.css';
import '../styles/booth-attract-wide.css';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { BoothBoard } from '../../rules/booth-board.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { Icon } from '../icon.tsx';
import { Owl } from '../owl.tsx';
import { PageFrame } from '../page-frame.tsx';
import { AttractPanel, panelIds } from './attract-panels.tsx';

/** How long each panel stands, in ms. */
export const panelTime = 9000;

interface AttractProps {
  readonly board: BoothBoard;
  readonly bundles: readonly PublicBundle[];
  readonly onStart: () => void;
  /** The stall keeper's corner button. */
  readonly onKeeper: () => void;
}

/** What a booth shows while nobody plays. A press anywhere begins; the big button says so. */
export function BoothAttract({ board, bundles, onStart, onKeeper }: AttractProps) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = window.setTimeout(() => setTurn(turn + 1), panelTime);
    return () => window.clearTimeout(timer);
  }, [turn]);
  const shown = turn % panelIds.length;
  const id = panelIds[shown] ?? 'what';
  const pressed = (event: MouseEvent) => {
    if (event.target instanceof Element && !event.target.closest('button')) onStart();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press anywhere is a shortcut for the big button
    // biome-ignore lint/a11y/useKeyWithClickEvents: the big button takes the keys
    <div class="bt-attract" onClick={pressed}>
      <PageFrame name="booth">
        <div class="bt-top">
          <b>3·15</b>
          <span>{t('home.special')}</span>
          <button type="button" class="bt-keeper" onClick={onKeeper}>
            {t('booth.keeper')}
          </button>
        </div>
        <div class="bt-hero">
          <div class="bt-art" aria-hidden="true">
            <svg class="bt-sun" viewBox="0 0 220 220" aria-hidden="true">
              <circle cx="104" cy="106" r="99" fill="#E4B45E" />
              <circle cx="110" cy="111" r="99" fill="none" stroke="#16233D" stroke-width="1.3" />
            </svg>
            <Owl mood="idle" class="bt-owl" />
          </div>
          <h1 tabIndex={-1}>
            <img src={logo} alt={t('home.logo')} />
          </h1>
          <img class="bt-mingcha" src={mingcha} alt="" />
          <p class="bt-line">
            <span lang="en" class="bt-latin">
              SHARP EYES
            </span>
            <span>{t('app.unofficial')}</span>
          </p>
        </div>
        <section class="bt-panel pg-card" data-panel={id} aria-label={t('booth.panels')}>
          <div key={turn} class="bt-panel-in">
            <AttractPanel id={id} board={board} bundles={bundles} />
          </div>
          <p class="bt-ticks" aria-hidden="true">
            {panelIds.map((one) => (
              <span key={one} class={one === id ? 'bt-tick bt-tick-on' : 'bt-tick'} />
            ))}
          </p>
        </section>
        <button type="button" class="pg-btn pg-btn-ink bt-start" onClick={onStart}>
          <span class="bt-start-title">{t('booth.start')}</span>
          <span class="bt-start-sub">{t('booth.startSub')}</span>
          <Icon id="arrow-right" />
        </button>
      </PageFrame>
    </div>
  );
}
