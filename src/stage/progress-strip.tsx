import falseAlarm from '../../assets/art/seals/mark-false-alarm.svg';
import lawful from '../../assets/art/seals/mark-lawful.svg';
import missed from '../../assets/art/seals/mark-missed.svg';
import pending from '../../assets/art/seals/mark-pending.svg';
import violation from '../../assets/art/seals/mark-violation.svg';
import { t } from '../app/i18n.ts';
import type { Session } from '../app/session.ts';

/** Small seals of what was judged, in the order of judging: never of how much is hidden. */
export function ProgressStrip({ session, landing }: { session: Session; landing: ReadonlySet<string> }) {
  const { marks, open } = session.state.value;
  const total = session.bundle.level.spots.length;
  const done = Object.entries(marks).filter(
    ([id, mark]) => !landing.has(id) && !(mark.verdict === 'violation' && mark.reason === null),
  );
  const image = (id: string, verdict: 'lawful' | 'violation') => {
    const outcome = session.outcomeOf(id)?.outcome;
    if (outcome === 'miss') return missed;
    if (outcome === 'falseAlarm') return falseAlarm;
    return verdict === 'lawful' ? lawful : violation;
  };
  const seals = [
    ...done.map(([id, mark]) => image(id, mark.verdict)),
    ...Array.from({ length: Math.max(0, total - done.length) }, () => pending),
  ];
  return (
    <section class="lv-strip" data-open={open.length} aria-label={t('play.judged')}>
      <p>
        <span>{t('play.judged')}</span> <b>{done.length}</b> <small>/ {total}</small>
      </p>
      <div class="lv-marks" aria-hidden="true">
        {seals.map((src, i) => (
          <img key={i} src={src} alt="" />
        ))}
      </div>
    </section>
  );
}
