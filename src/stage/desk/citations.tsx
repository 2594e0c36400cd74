import { t } from '../../app/i18n.ts';
import type { KeyBundle } from '../../rules/bundle.ts';

/** The provisions a judgement rests on: law, article, effective date, the gist, and an excerpt if there is one. */
export function Citations({ ids, bundle }: { ids: readonly string[]; bundle: KeyBundle }) {
  const cited = ids.flatMap((id) => bundle.provisions[id] ?? []);
  if (cited.length === 0) return null;
  return (
    <ul class="cites" aria-label={t('play.citations')}>
      {cited.map((one) => (
        <li key={one.law + one.article}>
          <p class="cite-law">
            {t('play.lawName', { law: one.law })}
            {one.article}
            <small>
              {t(one.status === 'in-force' ? 'play.effective' : 'play.superseded', { date: one.effective })}
            </small>
          </p>
          <p class="cite-gist">{one.gist}</p>
          {one.excerpt && (
            <p class="cite-excerpt" lang="zh-CN">
              <b>{t('play.excerpt')}</b>
              {one.excerpt}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
