import { t } from '../../app/i18n.ts';
import type { RulebookPage } from '../../rules/catalog-schema.ts';
import { MarkSeal } from '../mark-seal.tsx';

/** A page of the rulebook: the look-alike that was lawful, the one that isn't, and the fact that changed. */
export function RulebookPageView({ page }: { page: RulebookPage }) {
  const rows = [
    ['correctRelease', 'library.was', page.was],
    ['hit', 'library.now', page.now],
  ] as const;
  return (
    <div class="pg-card pg-rulebook-page">
      <h3>{page.title}</h3>
      <p>{page.text}</p>
      <dl>
        {rows.map(([kind, key, spot]) => (
          <div key={kind}>
            <dt>
              <MarkSeal kind={kind} />
              {t(key)}
            </dt>
            <dd>
              {spot.label}
              <span>{spot.title}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
