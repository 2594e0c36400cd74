import { language, t } from '../app/i18n.ts';
import type { Citation as CitationData } from '../rules/bundle.ts';

/** One provision: law, article, effective date, gist, and an excerpt marked as such where there is one. */
export function Citation({ law, article, effective, status, gist, excerpt }: CitationData) {
  const name = language.value === 'zh-CN' ? `《${law}》${article}` : `${law}, ${article}`;
  return (
    <div class="pg-law">
      <p class="pg-law-name">
        {name}{' '}
        <span class="pg-law-date">
          {t(status === 'in-force' ? 'play.effective' : 'play.superseded', { date: effective })}
        </span>
      </p>
      <p>{gist}</p>
      {excerpt && (
        <p class="pg-law-excerpt" lang="zh-CN">
          <span class="pg-law-tag">{t('play.excerpt')}</span> {excerpt}
        </p>
      )}
    </div>
  );
}
