import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { canJudge, type DeskModel, selectSpot } from './desk-model.ts';
import { nodeOf } from './node-of.ts';
import { questionOf } from './question-of.ts';
import { Reasons } from './reasons.tsx';
import { RecordCard } from './record-card.tsx';
import { SheetScroll } from './sheet-scroll.tsx';
import { TieRow } from './tie-row.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';

/** The question about the chosen spot, the two verdicts, and after 违规 the reasons. Nodes show their record. */
export function JudgePanel({ desk, spot }: { desk: DeskModel; spot: string }) {
  const { session } = desk;
  const scroll = useRef<HTMLDivElement>(null);
  const naming = session.state.value.phase === 'naming';
  const label = session.bundle.level.spots.find((one) => one.id === spot)?.label ?? '';
  const accused = desk.choice.value.verdict === 'violation';
  const node = nodeOf(session, spot);
  const judgeable = canJudge(desk, spot);
  useLayoutEffect(() => {
    // A record can fill the sheet: the reasons that follow it come into view.
    if (accused && node)
      scroll.current?.querySelector('.sheet-reasons')?.scrollIntoView({ block: 'nearest' });
  }, [accused, node]);
  const title = (
    <>
      <h2 class="sheet-title">{t(judgeable ? questionOf(session, spot).title : 'trace.open')}</h2>
      <p class="sheet-quote">{t('play.quote', { text: node ? node.caption : label })}</p>
    </>
  );
  return (
    <div class="sheet-judge">
      {node && <div class="sheet-lead">{title}</div>}
      <SheetScroll area={scroll}>
        {node ? <RecordCard node={node} /> : title}
        {accused && <Reasons desk={desk} spot={spot} />}
      </SheetScroll>
      {node && !accused && <TieRow desk={desk} node={spot} />}
      {judgeable ? (
        <VerdictButtons desk={desk} spot={spot} naming={naming} />
      ) : (
        <div class="sheet-row">
          <button type="button" class="btn btn-plain" onClick={() => selectSpot(desk, null)}>
            {t('play.keepGoing')}
          </button>
        </div>
      )}
    </div>
  );
}
