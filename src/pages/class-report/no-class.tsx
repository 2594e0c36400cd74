import '../styles/class-report.css';
import '../styles/class-report-tables.css';
import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import { Icon } from '../icon.tsx';
import { Owl } from '../owl.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';

const words = {
  missing: ['report.missingTitle', 'report.missingText'],
  refused: ['report.storageTitle', 'report.storageText'],
  empty: ['report.emptyTitle', 'report.emptyText'],
} as const;

/** A calm page where there is no report to show: the class is unknown here, can't be read, or nobody answered. */
export function NoClass({ why }: { why: keyof typeof words }) {
  const [title, text] = words[why];
  return (
    <PageFrame name="lost">
      <PageBar to={{ page: 'home' }} />
      <Owl mood="doubt" class="pg-lost-owl" />
      <h1 class="pg-lost-title" tabIndex={-1}>
        {t(title)}
      </h1>
      <p class="pg-lost-text">{t(text)}</p>
      <div class="pg-actions">
        <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'home' })}>
          <Icon id="home" />
          {t('lost.home')}
        </a>
      </div>
    </PageFrame>
  );
}
