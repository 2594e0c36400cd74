import { t } from '../../app/i18n.ts';
import type { PlayerMessage } from '../../classroom/wire.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { sealWord } from './seal-word.ts';

/** Between cases and at the end: the own score beside the mean of the class, where the room shows scores. */
export function PlayerDone({ view }: { view: PlayerMessage }) {
  const { stage, score } = view;
  const mean = view.class?.score ?? null;
  const title = stage.ended ? 'room.ended' : stage.kind === 'case' ? 'room.caseDone' : 'room.stageDone';
  const test = stage.kind === 'before' || stage.kind === 'after';
  return (
    <div class="pg-rm-sheet pg-rm-done">
      <NatureSeal char={view.seal.sign} class="pg-rm-seal-big" />
      <h2>{t(title)}</h2>
      <p class="pg-rm-who">{sealWord(view.seal)}</p>
      {score !== null && (
        <dl class="pg-rm-scores">
          <div>
            <dt>{t('room.ownScore')}</dt>
            <dd>{Math.round(score)}</dd>
          </div>
          {mean !== null && (
            <div>
              <dt>{t('room.classMean')}</dt>
              <dd>{Math.round(mean)}</dd>
            </div>
          )}
        </dl>
      )}
      {score !== null && <p class="pg-rm-note">{t('room.scoreHow')}</p>}
      {stage.ended ? <p>{t('room.endedText')}</p> : <p>{t(test ? 'room.testKept' : 'room.lookUp')}</p>}
    </div>
  );
}
