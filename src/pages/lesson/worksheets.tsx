import type { Kit, KitCase } from './load-kit.ts';
import { PrintExhibit } from './print-exhibit.tsx';
import { PrintRequests } from './print-requests.tsx';
import { RewriteLines } from './rewrite-lines.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { TickRow } from './tick-row.tsx';
import { WorkHead } from './work-head.tsx';

/** From how many judgeable rows on an exhibit has a page to itself. */
const longFrom = 8;

function Ticks({ spots, lines }: { spots: readonly string[]; lines: number }) {
  return (
    <ol class="pr-ticks">
      {spots.map((id, i) => (
        <li key={id}>
          <TickRow n={i + 1} lines={lines} />
        </li>
      ))}
    </ol>
  );
}

/** Request cards, each beside the room to judge it. */
function CardsWorksheet({ kit, one }: { kit: Kit; one: KitCase }) {
  const { exhibit } = one.bundle.level;
  return (
    <article class="pr-sheet pr-work">
      <WorkHead kit={kit} level={one.bundle.level} task="print.sheet.doCards" />
      {exhibit.kind === 'requests' && (
        <PrintRequests exhibit={exhibit} spots={one.stage.spots} appType={one.bundle.appTypeName} />
      )}
      <RewriteLines lines={2} />
      <SheetFoot />
    </article>
  );
}

/** A short exhibit beside the room to judge its spots, or a long one on a page of its own. */
function RowsWorksheet({ kit, one }: { kit: Kit; one: KitCase }) {
  const { level } = one.bundle;
  const { spots } = one.stage;
  const exhibit = <PrintExhibit exhibit={level.exhibit} spots={spots} />;
  if (level.spots.length < longFrom) {
    return (
      <article class="pr-sheet pr-work">
        <WorkHead kit={kit} level={level} task="print.sheet.do" />
        <div class="pr-columns">
          {exhibit}
          <Ticks spots={spots} lines={2} />
        </div>
        <SheetFoot />
      </article>
    );
  }
  return (
    <>
      <article class="pr-sheet pr-work pr-work-long">
        <WorkHead kit={kit} level={level} task="print.sheet.doLong" />
        {exhibit}
        <SheetFoot />
      </article>
      <article class="pr-sheet pr-work">
        <WorkHead kit={kit} level={level} task={null} />
        <Ticks spots={spots} lines={2} />
        <RewriteLines lines={3} />
        <SheetFoot />
      </article>
    </>
  );
}

/** A worksheet for each case: the exhibit in print with its spots numbered, and room to judge them. 1–2 pages. */
export function Worksheets({ kit }: { kit: Kit }) {
  return (
    <>
      {kit.cases.map((one) =>
        one.bundle.level.exhibit.kind === 'requests' ? (
          <CardsWorksheet key={one.stage.level} kit={kit} one={one} />
        ) : (
          <RowsWorksheet key={one.stage.level} kit={kit} one={one} />
        ),
      )}
    </>
  );
}
