import { t } from '../../app/i18n.ts';
import { closeCase, type DeskModel, nextSpot, unjudgedSpots, waitingSpots } from './desk-model.ts';
import { Icon } from './icon.tsx';

/** What the empty sheet says: a title and a line under it. */
function wordsOf(desk: DeskModel, done: boolean): readonly [title: string, line: string] {
  const { state, bundle } = desk.session;
  const { phase, rounds, trace } = state.value;
  const { exhibit, id } = bundle.level;
  if (phase === 'naming')
    return done ? [t('play.arrived'), t('play.readyToClose')] : [t('play.nameTricks'), ''];
  if (done) return [t('play.allJudged'), t('play.readyToClose')];
  if (exhibit.kind === 'map' && !trace?.complete)
    return [t('trace.first'), t('trace.firstHint', { detail: exhibit.map.detail })];
  const claim = exhibit.kind === 'hearing';
  const tip = claim ? 'claim.pickHint' : id === 'sign-up-sheet' ? 'play.tutorial1' : 'play.pickHint';
  return [t(claim ? 'claim.pick' : 'play.pickOne'), t(rounds.length > 0 ? 'play.reviewing' : tip)];
}

/** Nothing is chosen: what to do next, and the way to close the case. */
export function IdlePanel({ desk }: { desk: DeskModel }) {
  const { phase, marks, trace } = desk.session.state.value;
  // Which node to open first is the player's to find out.
  const tying = trace !== null && !trace.complete;
  const done = unjudgedSpots(desk).length === 0;
  const [title, line] = wordsOf(desk, done);
  const begun = Object.keys(marks).length > 0;
  const claim = desk.session.bundle.level.exhibit.kind === 'hearing';
  const next = begun ? (claim ? 'claim.next' : 'play.next') : 'play.first';
  return (
    <div class="sheet-idle">
      <div class="sheet-scroll">
        <h2 class="sheet-title">{title}</h2>
        <p class="sheet-short">{line}</p>
      </div>
      <div class="sheet-row">
        {!tying && waitingSpots(desk).length > 0 && (
          <button type="button" class="btn btn-ink" onClick={() => nextSpot(desk)}>
            {t(phase === 'naming' ? 'play.nameThis' : next)}
            <Icon name="arrow-right" />
          </button>
        )}
        {begun && (
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
