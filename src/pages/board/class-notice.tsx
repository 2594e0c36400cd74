import { useState } from 'preact/hooks';
import { t, type UiKey } from '../../app/i18n.ts';

interface ClassNoticeProps {
  readonly word: UiKey;
  readonly n?: number;
  /** What can be done about it; without it the note can be put away. */
  readonly action?: { readonly word: UiKey; readonly run: () => void };
}

/** A calm word about keeping the class, over its screen. */
export function ClassNotice({ word, n = 0, action }: ClassNoticeProps) {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  return (
    <div class="pg-cl-notice" role="alert">
      <p>{t(word, { n })}</p>
      <button type="button" class="pg-btn" onClick={action?.run ?? (() => setGone(true))}>
        {t(action?.word ?? 'notice.dismiss')}
      </button>
    </div>
  );
}
