import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { DeskModel } from './desk-model.ts';

/** The rulebook page: what each offered reason means. It never points at a spot. */
export function Rulebook({ desk }: { desk: DeskModel }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const hide = () => {
    desk.rulebook.value = false;
  };
  return (
    <div class="rulebook" role="dialog" aria-modal="true" aria-labelledby="rulebook-title">
      <div class="rulebook-page">
        <h2 id="rulebook-title">{t('play.rulebook')}</h2>
        <p class="rulebook-lead">{t('play.rulebookLead')}</p>
        <dl>
          {desk.session.bundle.reasons.map((reason) => (
            <div key={reason.id}>
              <dt>{reason.label}</dt>
              <dd>{reason.plain}</dd>
            </div>
          ))}
        </dl>
        <button ref={close} type="button" class="btn btn-ink btn-wide" onClick={hide}>
          {t('play.rulebookClose')}
        </button>
      </div>
    </div>
  );
}
