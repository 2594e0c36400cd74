import { t, type UiKey } from '../../app/i18n.ts';
import { Panel } from '../panel.tsx';
import { extraSeconds } from './action-for.ts';

const rows: readonly (readonly [keys: string, word: UiKey])[] = [
  ['PageDown  →  Space', 'board.keyNext'],
  ['PageUp  ←', 'board.keyBack'],
  ['B  .', 'board.keyFreeze'],
  ['P', 'board.keyPause'],
  ['T', 'board.keyTimer'],
  ['E', 'board.keyExtend'],
  ['R', 'board.keyReveal'],
  ['N', 'board.keySkip'],
  ['?', 'board.keyHelp'],
];

/** Every key of keyboard and clicker. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Panel labelledBy="pg-cl-keys" onClose={onClose}>
      <h2 id="pg-cl-keys" class="pg-panel-title">
        {t('board.keys')}
      </h2>
      <dl class="pg-cl-keys">
        {rows.map(([keys, word]) => (
          <div key={word}>
            <dt>{keys}</dt>
            <dd>{t(word, { n: extraSeconds })}</dd>
          </div>
        ))}
      </dl>
      <div class="pg-panel-list">
        <button type="button" class="pg-btn" onClick={onClose}>
          {t('cards.close')}
        </button>
      </div>
    </Panel>
  );
}
