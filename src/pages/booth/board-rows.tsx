import '../styles/booth-rows.css';
import { t } from '../../app/i18n.ts';
import type { BoothBoard } from '../../rules/booth-board.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { sealName, sealWords } from './seal-name.ts';

interface BoardRowsProps {
  readonly board: BoothBoard;
  readonly bundles: readonly PublicBundle[];
  /** How many rows at most. */
  readonly rows: number;
  /** The visitor's number, whose row is marked. */
  readonly own?: number;
}

/** The day's best: place, seal, case and score. */
export function BoardRows({ board, bundles, rows, own }: BoardRowsProps) {
  const titleOf = (id: string) => bundles.find(({ level }) => level.id === id)?.level.title ?? '';
  return (
    <ol class="bt-rows">
      {board.entries.slice(0, rows).map((entry, i) => (
        <li key={entry.order} class={entry.order === own ? 'bt-row bt-row-own' : 'bt-row'}>
          <span class="bt-row-place">{i + 1}</span>
          <NatureSeal char={entry.seal} />
          <span class="bt-row-text">
            {sealName(entry.seal) === entry.seal ? (
              <span class="sr-only">{sealWords(entry.seal)}</span>
            ) : (
              <span class="bt-row-name">{sealName(entry.seal)}</span>
            )}
            <span class="bt-row-case">
              {titleOf(entry.level)}
              {entry.order === own && <b>{t('booth.you')}</b>}
            </span>
          </span>
          <span class="bt-row-score">{entry.score}</span>
        </li>
      ))}
    </ol>
  );
}
