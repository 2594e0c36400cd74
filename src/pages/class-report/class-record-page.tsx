import '../styles/more.css';
import '../styles/class-record.css';
import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import { reportOf } from '../../classroom/report/report-of.ts';
import { Icon } from '../icon.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { NoClass } from './no-class.tsx';
import { RecordSheet } from './record-sheet.tsx';
import { useClass } from './use-class.ts';

/** 活动记录: a page about a class to print and hand in. */
export function ClassRecordPage({ id }: { id: string }) {
  const file = useClass(id);
  useLateHeading(file !== 'loading');
  if (file === 'loading') return <Waiting />;
  if (file === 'missing' || file === 'refused') return <NoClass why={file} />;
  const report = reportOf(file.state);
  if (!report) return <NoClass why="missing" />;
  const back = { page: 'class-report', id } as const;
  return (
    <PageFrame name="class-record">
      <PageBar to={back}>{t('report.title')}</PageBar>
      <div class="pg-rec-intro pg-noprint">
        <p>{t('report.record.how')}</p>
        <div class="pg-actions">
          <a class="pg-btn" href={hrefOf(back)}>
            {t('report.toReport')}
          </a>
          <button type="button" class="pg-btn pg-btn-ink" onClick={() => print()}>
            <Icon id="print" />
            {t('report.print')}
          </button>
        </div>
      </div>
      <RecordSheet report={report} talk={file.state.open?.talk ?? false} />
    </PageFrame>
  );
}
