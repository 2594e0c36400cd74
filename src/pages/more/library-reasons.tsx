import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { Library } from '../../rules/library-schema.ts';
import { Citation } from '../citation.tsx';
import { MarkSeal } from '../mark-seal.tsx';

type Reason = Library['reasons'][number];

function Example({ reason, verdict }: { reason: Reason; verdict: 'violation' | 'lawful' }) {
  const example = reason[verdict];
  if (!example) return null;
  return (
    <div class="pg-example">
      <MarkSeal kind={verdict === 'violation' ? 'hit' : 'correctRelease'} />
      <p>
        <b>{t(verdict === 'violation' ? 'library.unlawful' : 'library.lawful')}</b> {example.text}
        <span>{example.why}</span>
      </p>
    </div>
  );
}

/** Every reason by group, with a lawful and an unlawful example and its provisions. */
export function LibraryReasons({ library }: { library: Library }) {
  const [find, setFind] = useState('');
  const wanted = find.trim().toLowerCase();
  const fits = (reason: Reason) => `${reason.label} ${reason.plain}`.toLowerCase().includes(wanted);
  const found = library.reasons.filter(fits);
  return (
    <>
      <label class="pg-library-find">
        <span>{t('library.find')}</span>
        <input
          class="pg-input"
          type="search"
          value={find}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
      </label>
      <p class="pg-more-small" role="status">
        {found.length > 0 ? t('library.count', { n: found.length }) : t('library.none')}
      </p>
      {library.groups.map((group) => {
        const mine = found.filter((reason) => reason.group === group.id);
        if (mine.length === 0) return null;
        return (
          <section key={group.id} class="pg-library-group">
            <h2>{group.name}</h2>
            {mine.map((reason) => (
              <details key={reason.id} class="pg-reason">
                <summary>
                  <b>{reason.label}</b>
                  <span>{reason.plain}</span>
                </summary>
                <Example reason={reason} verdict="violation" />
                <Example reason={reason} verdict="lawful" />
                {reason.citations.map((citation) => (
                  <Citation key={`${citation.law}${citation.article}`} {...citation} excerpt={null} />
                ))}
              </details>
            ))}
          </section>
        );
      })}
    </>
  );
}
