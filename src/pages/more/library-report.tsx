import { t, type UiKey } from '../../app/i18n.ts';
import type { Library } from '../../rules/library-schema.ts';
import { Citation } from '../citation.tsx';

type Report = NonNullable<Library['report']>;
type Entry = Report['about'];

const parts = [
  'known',
  'problems',
  'protections',
  'recommendations',
  'laws',
  'instruments',
  'figures',
] as const;

function EntryView({ entry }: { entry: Entry }) {
  return (
    <li class="pg-report-entry">
      <h3>{entry.name}</h3>
      <p>{entry.text}</p>
      {entry.note && <p class="pg-report-note">{entry.note}</p>}
      {entry.citations.length > 0 && (
        <details class="pg-channel-basis">
          <summary>{t('library.basis')}</summary>
          {entry.citations.map((citation) => (
            <Citation key={`${citation.law}${citation.article}`} {...citation} excerpt={null} />
          ))}
        </details>
      )}
    </li>
  );
}

/** The report of 2022 on one page: what it says, as far as is known, and what is not known. */
export function LibraryReport({ library }: { library: Library }) {
  const { report } = library;
  if (!report) return null;
  return (
    <article class="pg-report">
      <section class="pg-card pg-report-about">
        <h2>{report.about.name}</h2>
        <p>{report.about.text}</p>
        {report.about.note && <p class="pg-report-note">{report.about.note}</p>}
      </section>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`library.${part}` as UiKey)}</h2>
          <ul>
            {report[part].map((entry) => (
              <EntryView key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
