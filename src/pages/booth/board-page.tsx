import '../styles/booth-pick.css';
import '../styles/booth-landscape.css';
import { t } from '../../app/i18n.ts';
import type { BoothBoard, BoothEntry } from '../../rules/booth-board.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { Owl } from '../owl.tsx';
import { PageFrame } from '../page-frame.tsx';
import { BoardRows } from './board-rows.tsx';
import { sealName } from './seal-name.ts';

interface BoardPageProps {
  readonly board: BoothBoard;
  readonly bundles: readonly PublicBundle[];
  /** The visitor who has just played. */
  readonly own: BoothEntry;
  readonly onDone: () => void;
}

/** The day's board with the visitor's seal: on it, or beside it. */
export function BoothBoardPage({ board, bundles, own, onDone }: BoardPageProps) {
  const place = board.entries.findIndex((entry) => entry.order === own.order) + 1;
  return (
    <PageFrame name="booth pg-booth-board">
      <div class="bt-plate">
        <div class="bt-podium">
          <Owl mood="cheer" class="bt-podium-owl" />
          <b class="bt-podium-score">{own.score}</b>
        </div>
        <div class="bt-podium-seal">
          <NatureSeal char={own.seal} class="bt-plate-seal" />
          <p>
            <b>{t('booth.sealOf', { seal: sealName(own.seal) })}</b>
            <span>{place > 0 ? t('booth.placed', { n: place }) : t('booth.unplaced')}</span>
          </p>
        </div>
      </div>
      <div class="bt-choice">
        <div class="bt-board-head">
          <h1 tabIndex={-1}>{t('booth.board')}</h1>
          <p>{t('booth.players', { n: board.players })}</p>
        </div>
        <BoardRows board={board} bundles={bundles} rows={10} own={own.order} />
        <p class="bt-board-note">{t('booth.boardNote')}</p>
        <button type="button" class="pg-btn pg-btn-ink bt-on" onClick={onDone}>
          {t('booth.done')}
        </button>
      </div>
    </PageFrame>
  );
}
