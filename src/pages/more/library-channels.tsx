import { t } from '../../app/i18n.ts';
import type { Library } from '../../rules/library-schema.ts';
import { Citation } from '../citation.tsx';

/** Where to turn: which complaint goes where, and what to bring. */
export function LibraryChannels({ library }: { library: Library }) {
  return (
    <ul class="pg-channels">
      {library.channels.map((channel) => (
        <li key={channel.id} class="pg-card">
          <h2>{channel.name}</h2>
          <p class="pg-channel-reach">
            {channel.reach} {!channel.sure && <span class="pg-channel-unsure">{t('library.unsure')}</span>}
          </p>
          <h3>{t('library.takes')}</h3>
          <p>{channel.takes}</p>
          <h3>{t('library.bring')}</h3>
          <ul class="pg-channel-bring">
            {channel.bring.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
          {channel.note && <p class="pg-report-note">{channel.note}</p>}
          {channel.citations.length > 0 && (
            <details class="pg-channel-basis">
              <summary>{t('library.basis')}</summary>
              {channel.citations.map((citation) => (
                <Citation key={`${citation.law}${citation.article}`} {...citation} excerpt={null} />
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
