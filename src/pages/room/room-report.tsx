import { useEffect } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { HostRoom } from '../../app/rooms/host-room.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';

/** The main figures of a class for its teacher, from the room itself. */
export function RoomReport({ room, onBack }: { room: HostRoom; onBack: () => void }) {
  const [file, retry] = useFile(() => room.report() as Promise<ClassReport | null>, [room]);
  useLateHeading(file.status === 'ready');
  useEffect(() => scrollTo(0, 0), []);
  const report = file.status === 'ready' ? file.value : null;
  const failed = file.status === 'failed' || (file.status === 'ready' && !report);
  return (
    <PageFrame name="rm-report">
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('room.reportTitle')}
      </h1>
      {failed && (
        <p role="alert">
          {t('room.reportAway')}{' '}
          <button type="button" class="pg-btn" onClick={retry}>
            {t('room.again')}
          </button>
        </p>
      )}
      {report && <Figures report={report} />}
      <button type="button" class="pg-btn pg-btn-ink pg-more-go" onClick={onBack}>
        {t('room.backToPodium')}
      </button>
    </PageFrame>
  );
}

function Figures({ report }: { report: ClassReport }) {
  const { rates, questions, reteach } = report;
  const again = reteach.flatMap((id) => questions.find((one) => one.id === id) ?? []);
  const figures = [
    ['room.reportHits', rates.hits],
    ['room.reportMisses', rates.misses],
    ['room.reportReleases', rates.correctReleases],
    ['room.reportAlarms', rates.falseAlarms],
  ] as const;
  return (
    <>
      <p class="pg-more-lead">{report.lesson.title}</p>
      <p class="pg-more-small">{t('room.reportSeats', { seats: report.seats, active: report.active })}</p>
      {report.class.score !== null && (
        <p class="pg-rm-figure">
          {t('room.reportScore')} <b>{Math.round(report.class.score)}</b>
        </p>
      )}
      <dl class="pg-rm-figures">
        {figures.map(([word, n]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      <h2 class="pg-rm-h2">{t('room.reportTeach')}</h2>
      {again.length === 0 && <p>{t('room.reportNone')}</p>}
      <ul class="pg-rm-again">
        {again.map((one) => (
          <li key={one.id}>
            <b>{one.text}</b>
            <span>{t('room.reportQuestion', { right: one.right, n: one.tally.n })}</span>
            {one.wronged ? <span>{t('room.reportWronged', { n: one.wronged })}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
