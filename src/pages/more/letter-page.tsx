import '../styles/more.css';
import '../styles/letter.css';
import { useRef, useState } from 'preact/hooks';
import { announce } from '../../app/app.ts';
import { language, t } from '../../app/i18n.ts';
import { loadPublic } from '../../app/level-files.ts';
import { hrefOf } from '../../app/route.ts';
import { blanksOf, fillBlanks, letterText } from '../../rules/letter.ts';
import { LostPage } from '../lost-page.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { copyText } from './copy-text.ts';

/** The letter a claim ends in: blanks to fill on this page only, then copied or printed. */
export function LetterPage({ level: id }: { level: string }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadPublic(lang, id), [lang, id]);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [told, setTold] = useState<'copied' | 'failed' | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const { exhibit, title } = file.value.level;
  if (exhibit.kind !== 'hearing') return <LostPage kind="address" />;
  const { letter } = exhibit;
  const blanks = blanksOf(letter);
  const copy = async () => {
    const done = await copyText(letterText(letter, answers), sheet.current);
    setTold(done ? 'copied' : 'failed');
    announce(t(done ? 'letter.copied' : 'letter.copyFailed'));
  };
  return (
    <PageFrame name="letter">
      <PageBar to={{ page: 'verdict', level: id }}>{title}</PageBar>
      <h1 class="pg-more-title pg-noprint" tabIndex={-1}>
        {t('letter.title')}
      </h1>
      <p class="pg-more-lead pg-noprint">{t('letter.lead')}</p>
      {blanks.length > 0 && (
        <fieldset class="pg-letter-blanks pg-noprint">
          <legend>{t('letter.blanks')}</legend>
          {blanks.map((blank) => (
            <label key={blank}>
              <span>{blank}</span>
              <input
                class="pg-input"
                type="text"
                autocomplete="off"
                maxLength={80}
                value={answers[blank] ?? ''}
                onInput={(event) => setAnswers({ ...answers, [blank]: event.currentTarget.value })}
              />
            </label>
          ))}
        </fieldset>
      )}
      <div ref={sheet} class="pg-card pg-letter-sheet">
        <h2>{fillBlanks(letter.title, answers)}</h2>
        <p>{fillBlanks(letter.addressee, answers)}</p>
        {letter.paragraphs.map((one) => (
          <p key={one.id}>{fillBlanks(one.text, answers)}</p>
        ))}
      </div>
      <div class="pg-actions pg-noprint">
        <button type="button" class="pg-btn pg-btn-ink" onClick={() => void copy()}>
          {t('letter.copy')}
        </button>
        <button type="button" class="pg-btn" onClick={() => print()}>
          {t('letter.print')}
        </button>
      </div>
      {told && (
        <p class="pg-more-small" role="status">
          {t(told === 'copied' ? 'letter.copied' : 'letter.copyFailed')}
        </p>
      )}
      <a class="pg-link pg-noprint" href={hrefOf({ page: 'library', part: 'channels' })}>
        {t('letter.where')}
      </a>
    </PageFrame>
  );
}
