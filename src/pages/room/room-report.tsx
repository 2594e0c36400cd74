import '../styles/more.css';
import { useEffect } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { HostRoom } from '../../app/rooms/host-room.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { ExportBar } from '../class-report/export-bar.tsx';
import { ReportView } from '../class-report/report-view.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';

/** The report of a class for its teacher, from the room itself: nothing of it is kept on this device. */
export function RoomReport({ room, onBack }: { room: HostRoom; onBack: () => void }) {
  const [file, retry] = useFile(() => room.report() as Promise<ClassReport | null>, [room]);
  useLateHeading(file.status === 'ready');
  useEffect(() => scrollTo(0, 0), []);
  if (file.status === 'loading') return <Waiting />;
  const report = file.status === 'ready' ? file.value : null;
  return (
    <PageFrame name={report ? 'class-report' : 'rm-report'}>
      <div class="pg-noprint">
        <button type="button" class="pg-btn pg-more-go" onClick={onBack}>
          {t('room.backToPodium')}
        </button>
      </div>
      {report ? (
        <ReportView report={report}>
          <ExportBar report={report} />
        </ReportView>
      ) : (
        <>
          <h1 class="pg-more-title" tabIndex={-1}>
            {t('room.reportTitle')}
          </h1>
          <p role="alert">
            {t('room.reportAway')}{' '}
            <button type="button" class="pg-btn" onClick={retry}>
              {t('room.again')}
            </button>
          </p>
        </>
      )}
    </PageFrame>
  );
}
