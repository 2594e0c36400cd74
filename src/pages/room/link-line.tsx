import { useRef, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { copyText } from '../more/copy-text.ts';

/** A link as text, with a way to copy it. */
export function LinkLine({ link }: { link: string }) {
  const shown = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="pg-rm-link">
      <code ref={shown}>{link}</code>
      <button type="button" class="pg-btn" onClick={() => void copyText(link, shown.current).then(setCopied)}>
        {t('room.copy')}
      </button>
      <span role="status">{copied !== null && t(copied ? 'room.copied' : 'room.copyByHand')}</span>
    </div>
  );
}
