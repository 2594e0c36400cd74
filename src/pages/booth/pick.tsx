import '../styles/booth-pick.css';
import '../styles/booth-landscape.css';
import { t, type UiKey } from '../../app/i18n.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { Icon } from '../icon.tsx';
import { mechanicIcon } from '../mechanic-icon.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { PageFrame } from '../page-frame.tsx';
import { sealName } from './seal-name.ts';

interface PickProps {
  readonly seal: string;
  /** Empty while they travel. */
  readonly bundles: readonly PublicBundle[];
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onPick: (bundle: PublicBundle) => void;
  /** Leaves the choice to chance. */
  readonly onDeal: () => void;
  readonly onBack: () => void;
}

/** The visitor's seal, and the cases to pick from. */
export function BoothPick({ seal, bundles, failed, onRetry, onPick, onDeal, onBack }: PickProps) {
  return (
    <PageFrame name="booth pg-booth-pick">
      <div class="bt-plate">
        <button type="button" class="pg-iconbtn bt-plate-back" aria-label={t('play.back')} onClick={onBack}>
          <Icon id="back" />
        </button>
        <p class="bt-plate-lead">{t('booth.yours')}</p>
        <NatureSeal char={seal} class="bt-plate-seal" />
        <h1 tabIndex={-1}>{t('booth.youAre', { seal: sealName(seal) })}</h1>
        <p class="bt-plate-text">{t('booth.noName')}</p>
      </div>
      <div class="bt-choice">
        <h2>{t('booth.pick')}</h2>
        {failed ? (
          <div role="alert" class="bt-failed">
            <p>{t('lost.offlineText')}</p>
            <button type="button" class="pg-btn" onClick={onRetry}>
              <Icon id="retry" />
              {t('play.retry')}
            </button>
          </div>
        ) : (
          <ul class="bt-cases" aria-busy={bundles.length === 0}>
            {bundles.map((bundle) => (
              <li key={bundle.level.id}>
                <button type="button" class="bt-case" onClick={() => onPick(bundle)}>
                  <Icon id={mechanicIcon[bundle.level.mechanic]} />
                  <b>{bundle.level.title}</b>
                  <span class="bt-case-small">
                    {t(`mechanic.${bundle.level.mechanic}` as UiKey)} ·{' '}
                    {t('chapter.minutes', { n: bundle.level.minutes })}
                  </span>
                </button>
              </li>
            ))}
            {bundles.length > 0 && (
              <li>
                <button type="button" class="bt-case bt-case-deal" onClick={onDeal}>
                  <Icon id="stamp" />
                  <b>{t('booth.deal')}</b>
                  <span class="bt-case-small">{t('booth.dealText')}</span>
                </button>
              </li>
            )}
          </ul>
        )}
      </div>
    </PageFrame>
  );
}
