import lawful from '../../../assets/art/seals/lawful-1.svg?url';
import violation from '../../../assets/art/seals/violation-1.svg?url';
import { t } from '../../app/i18n.ts';
import type { BoothBoard } from '../../rules/booth-board.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { MarkSeal } from '../mark-seal.tsx';
import { BoardRows } from './board-rows.tsx';

/** What the attract screen shows in turn. */
export const panelIds = ['what', 'row', 'board', 'promise'] as const;
export type PanelId = (typeof panelIds)[number];

interface AttractPanelProps {
  readonly id: PanelId;
  readonly board: BoothBoard;
  readonly bundles: readonly PublicBundle[];
}

const rules = [
  ['hit', 'booth.what1'],
  ['correctRelease', 'booth.what2'],
  ['falseAlarm', 'booth.what3'],
] as const;

/** One panel of the attract screen. The sample row asks and does not answer. */
export function AttractPanel({ id, board, bundles }: AttractPanelProps) {
  switch (id) {
    case 'what':
      return (
        <>
          <h2>{t('booth.whatTitle')}</h2>
          <ul class="bt-rules">
            {rules.map(([kind, key]) => (
              <li key={kind}>
                <MarkSeal kind={kind} />
                <span>{t(key)}</span>
              </li>
            ))}
          </ul>
        </>
      );
    case 'row':
      return (
        <>
          <h2>{t('booth.rowTitle')}</h2>
          <div class="bt-sample">
            <p class="bt-sample-app">{t('booth.rowApp')}</p>
            <p class="bt-sample-row">
              <b>{t('booth.rowLabel')}</b>
              <span>{t('booth.rowText')}</span>
            </p>
          </div>
          <div class="bt-ask">
            <p>
              <img src={lawful} alt="" />
              {t('booth.rowLawful')}
            </p>
            <p>
              <img src={violation} alt="" />
              {t('booth.rowViolation')}
            </p>
          </div>
        </>
      );
    case 'board':
      return (
        <>
          <h2>{t('booth.board')}</h2>
          {board.entries.length > 0 ? (
            <>
              <p class="bt-panel-small">{t('booth.players', { n: board.players })}</p>
              <BoardRows board={board} bundles={bundles} rows={5} />
            </>
          ) : (
            <p>{t('booth.boardEmpty')}</p>
          )}
        </>
      );
    case 'promise':
      return (
        <>
          <h2>{t('app.unofficial')}</h2>
          <p>{t('booth.promise1')}</p>
          <p>{t('booth.promise2')}</p>
        </>
      );
  }
}
