import { useRef, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { navigate } from '../../app/navigate.ts';
import { readRoomCode, roomAlphabet, roomCodeLength } from '../../classroom/read-room-code.ts';
import { Icon } from '../icon.tsx';
import { Owl } from '../owl.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';

const clean = (typed: string) => typed.replace(/[\s-]/g, '').toUpperCase().slice(0, roomCodeLength);

/** What is wrong with a code; null if a room may have it. */
function faultOf(typed: string): string | null {
  const odd = [...clean(typed)].find((one) => !roomAlphabet.includes(one));
  if (odd) return t('room.codeOdd', { sign: odd });
  return readRoomCode(typed) ? null : t('room.codeShort');
}

/** A place to type the code of a room. What was typed stays until it opens. */
export function JoinForm({ typed }: { typed: string }) {
  const [code, setCode] = useState(clean(typed));
  const [fault, setFault] = useState(typed === '' ? null : faultOf(typed));
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = faultOf(code);
    setFault(wrong);
    if (wrong === null) navigate({ page: 'join', code });
    else input.current?.focus();
  };
  return (
    <PageFrame name="join">
      <PageBar to={{ page: 'home' }} />
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('room.joinTitle')}
      </h1>
      <p class="pg-more-lead">{t('room.joinLead')}</p>
      <Owl mood="wave" class="pg-rm-owl" />
      <form class="pg-rm-form" onSubmit={submit}>
        <label for="pg-rm-code">{t('room.code')}</label>
        <input
          ref={input}
          id="pg-rm-code"
          class="pg-input pg-rm-code"
          value={code}
          maxLength={roomCodeLength + 2}
          inputMode="text"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
          aria-invalid={fault !== null}
          aria-describedby="pg-rm-code-hint"
          onInput={(event) => {
            const next = clean(event.currentTarget.value);
            event.currentTarget.value = next;
            setCode(next);
            setFault(null);
          }}
        />
        <p id="pg-rm-code-hint" class="pg-more-small" role={fault ? 'alert' : undefined}>
          {fault ?? t('room.codeHint')}
        </p>
        <button type="submit" class="pg-btn pg-btn-ink pg-more-go">
          {t('room.enter')}
          <span class="pg-icon-after">
            <Icon id="arrow-right" />
          </span>
        </button>
      </form>
    </PageFrame>
  );
}
