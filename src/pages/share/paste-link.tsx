import { useRef, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { navigate } from '../../app/navigate.ts';
import { findCode } from '../../rules/share/find-code.ts';

/** A place to paste a share link, or a whole message with one in it. What was pasted stays until it opens. */
export function PasteLink() {
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const open = (event: Event) => {
    event.preventDefault();
    const code = findCode(input.current?.value ?? '');
    setFailed(code === null);
    if (code !== null) navigate({ page: 'shared', code });
    else input.current?.focus();
  };
  return (
    <form class="pg-sh-paste" onSubmit={open}>
      <label for="pg-sh-paste">{t('share.pasteLabel')}</label>
      <textarea
        ref={input}
        id="pg-sh-paste"
        class="pg-input"
        rows={3}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={failed}
        aria-describedby={failed ? 'pg-sh-paste-failed' : undefined}
      />
      {failed && (
        <p id="pg-sh-paste-failed" class="pg-sh-failed" role="alert">
          {t('share.pasteNone')}
        </p>
      )}
      <button type="submit" class="pg-btn pg-btn-ink">
        {t('share.pasteGo')}
      </button>
    </form>
  );
}
