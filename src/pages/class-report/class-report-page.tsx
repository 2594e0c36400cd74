import { t } from '../../app/i18n.ts';
import { reportOf } from '../../classroom/report/report-of.ts';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { ExportBar } from './export-bar.tsx';
import { NoClass } from './no-class.tsx';
import { PairSection } from './pair-section.tsx';
import { ReportView } from './report-view.tsx';
import { useClass } from './use-class.ts';

/** The report of a class kept on this device. */
export function ClassReportPage({ id }: { id: string }) {
  const file = useClass(id);
  useLateHeading(file !== 'loading');
  if (file === 'loading') return <Waiting />;
  if (file === 'missing' || file === 'refused') return <NoClass why={file} />;
  const report = reportOf(file.state);
  if (!report) return <NoClass why="missing" />;
  if (report.questions.length === 0) return <NoClass why="empty" />;
  return (
    <PageFrame name="class-report">
      <PageBar to={{ page: 'board-class', id }}>{t('report.title')}</PageBar>
      {file.lost > 0 && (
        <p class="pg-rep-notice" role="status">
          {t('report.lostRows', { n: file.lost })}
        </p>
      )}
      <ReportView report={report}>
        <PairSection file={file} />
        <ExportBar report={report} record={{ page: 'class-record', id }} />
      </ReportView>
    </PageFrame>
  );
}
