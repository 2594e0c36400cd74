import { language, t } from '../../app/i18n.ts';
import type { Citation } from '../../rules/bundle.ts';

/** Law and article of each provision on one line, with a word where it was superseded. */
export const cited = (citations: readonly Citation[]): string =>
  citations
    .map(({ law, article, status }) => {
      const name = language.value === 'zh-CN' ? `《${law}》${article}` : `${law}, ${article}`;
      return status === 'in-force' ? name : `${name}${t('print.plan.superseded')}`;
    })
    .join(language.value === 'zh-CN' ? '；' : '; ');
