import pending from '../../assets/art/seals/mark-pending.svg';
import { t } from '../app/i18n.ts';
import type { Session } from '../app/session.ts';
import { sealName } from '../exhibits/seal-name.ts';
import { sealUrls } from '../exhibits/seal-urls.ts';
import { sealsOf } from './seals-of.ts';

/** Small seals of what was judged, in the order of judging: never of how much is hidden. */
export function ProgressStrip({ session, landing }: { session: Session; landing: ReadonlySet<string> }) {
  const { marks, open } = session.state.value;
  const total = session.bundle.level.spots.length;
  const done = Object.entries(marks).filter(
    ([id, mark]) => !landing.has(id) && !(mark.verdict === 'violation' && mark.reason === null),
  );
  const given = sealsOf(session, landing);
  const seals = [
    ...done.flatMap(([id]) => {
      const seal = given[id];
      return seal ? sealUrls.small[sealName(seal)] : [];
    }),
    ...Array.from({ length: Math.max(0, total - done.length) }, () => pending),
  ];
  return (
    <section class="lv-strip" data-open={open.length} aria-label={t('play.judged')}>
      <p>
        <span>{t('play.judged')}</span> <b>{done.length}</b> <small>/ {total}</small>
      </p>
      <div class={`lv-marks${total > 8 ? ' is-many' : ''}`} aria-hidden="true">
        {seals.map((src, i) => (
          <img key={i} src={src} alt="" />
        ))}
      </div>
    </section>
  );
}
