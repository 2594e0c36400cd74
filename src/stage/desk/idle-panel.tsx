import { t } from '../../app/i18n.ts';
import { closeCase, type DeskModel, nextSpot, waitingSpots } from './desk-model.ts';
import { Icon } from './icon.tsx';

/** Nothing is chosen: what to do next, and the way to close the case. */
export function IdlePanel({ desk }: { desk: DeskModel }) {
  const { state, bundle } = desk.session;
  const { phase, marks, rounds } = state.value;
  const waiting = waitingSpots(desk).length;
  const naming = phase === 'naming';
  const done = waiting === 0;
  const reviewing = rounds.length > 0;
  const tip = bundle.level.id === 'sign-up-sheet' ? t('play.tutorial1') : t('play.pickHint');
  const title = naming
    ? t(done ? 'play.arrived' : 'play.nameTricks')
    : t(done ? 'play.allJudged' : 'play.pickOne');
  return (
    <div class="sheet-idle">
      <div class="sheet-scroll">
        <h2 class="sheet-title">{title}</h2>
        <p class="sheet-short">
          {done ? t('play.readyToClose') : reviewing ? t('play.reviewing') : naming ? '' : tip}
        </p>
      </div>
      <div class="sheet-row">
        {!done && (
          <button type="button" class="btn btn-ink" onClick={() => nextSpot(desk)}>
            {t(naming ? 'play.nameThis' : 'play.first')}
            <Icon name="arrow-right" />
          </button>
        )}
        {Object.keys(marks).length > 0 && (
          <button
            type="button"
            class={`btn ${done ? 'btn-ink' : 'btn-plain'}`}
            onClick={() => closeCase(desk)}
          >
            {t('play.close')}
          </button>
        )}
      </div>
    </div>
  );
}
