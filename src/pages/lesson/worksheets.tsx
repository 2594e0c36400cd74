import { t } from '../../app/i18n.ts';
import type { Kit, KitCase } from './load-kit.ts';
import { PrintExhibit } from './print-exhibit.tsx';
import { PrintRequests } from './print-requests.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { TickRow } from './tick-row.tsx';

function Worksheet({ kit, one }: { kit: Kit; one: KitCase }) {
  const { level } = one.bundle;
  const cards = level.exhibit.kind === 'requests';
  return (
    <article class="pr-sheet pr-work">
      <header class="pr-head">
        <p class="pr-kind">
          {t('print.sheet.title')} · {kit.lesson.title}
        </p>
        <h2>{level.title}</h2>
        <p class="pr-seat">
          {t('print.class')} <i /> {t('print.seat')} <i /> <span>{t('print.noName')}</span>
        </p>
      </header>
      <p class="pr-brief">
        {level.brief.scene} {t(cards ? 'print.sheet.doCards' : 'print.sheet.do')}
      </p>
      {level.exhibit.kind === 'requests' ? (
        <PrintRequests exhibit={level.exhibit} spots={one.stage.spots} appType={one.bundle.appTypeName} />
      ) : (
        <div class="pr-columns">
          <PrintExhibit exhibit={level.exhibit} spots={one.stage.spots} />
          <ol class="pr-ticks">
            {one.stage.spots.map((id, i) => (
              <li key={id}>
                <TickRow n={i + 1} />
              </li>
            ))}
          </ol>
        </div>
      )}
      <SheetFoot />
    </article>
  );
}

/** A worksheet for each case: the exhibit in print with its spots numbered, and room to judge them. */
export function Worksheets({ kit }: { kit: Kit }) {
  return (
    <>
      {kit.cases.map((one) => (
        <Worksheet key={one.stage.level} kit={kit} one={one} />
      ))}
    </>
  );
}
