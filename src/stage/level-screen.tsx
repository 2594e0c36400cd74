import './level.css';
import './sheet.css';
import './landscape.css';
import './trace.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import owlImage from '../../assets/art/owl/idle.svg';
import { sound, soundOn, toggleSound } from '../app/app.ts';
import { exhibitWords } from '../app/exhibit-words.ts';
import { t } from '../app/i18n.ts';
import type { Session } from '../app/session.ts';
import { paused, stageState, still } from '../app/view-signals.ts';
import { Exhibit } from '../exhibits/exhibit.tsx';
import { openTurn } from '../rules/open-turn.ts';
import { createStage } from './create-stage.ts';
import { createDesk, selectSpot, waitingSpots } from './desk/desk-model.ts';
import { fetchKey } from './desk/fetch-key.ts';
import { Icon } from './desk/icon.tsx';
import { JudgementSheet } from './desk/judgement-sheet.tsx';
import { notYet } from './desk/not-yet.ts';
import { Rulebook } from './desk/rulebook.tsx';
import { threadOf } from './desk/thread-of.ts';
import { walkOf } from './desk/walk.ts';
import { nullStage } from './null-stage.ts';
import { Plates } from './plates.tsx';
import { ProgressStrip } from './progress-strip.tsx';
import { sealsOf } from './seals-of.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useLevelEvents } from './use-level-events.ts';

interface Props {
  readonly session: Session;
  /** Back to the chapter. */
  readonly onBack: () => void;
  /** The case is closed and its seal has landed. */
  readonly onClosed: () => void;
}

/** A level: desk, exhibit, judgement sheet. It takes marks at once; the stage joins when it has loaded. */
export function LevelScreen({ session, onBack, onClosed }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const getRoot = useCallback(() => root.current, []);
  const desk = useMemo(() => {
    const made = createDesk(session, nullStage(), getRoot);
    // Requests come one by one: the first lies on the desk at once.
    if (session.bundle.level.exhibit.kind === 'requests')
      session.selected.value = waitingSpots(made)[0] ?? null;
    return made;
  }, [session, getRoot]);
  const [stage, setStage] = useState<'loading' | 'ready' | 'failed'>('loading');
  useEffect(() => {
    stageState.value = stage;
  }, [stage]);
  const { level, place } = session.bundle;
  const { state } = session;

  useEffect(() => {
    let gone = false;
    const element = root.current;
    if (!element) return;
    createStage({
      mechanic: level.mechanic,
      root: element,
      still: still.value,
      onIntent: (intent) => desk.onIntent?.(intent),
      onReady: () => setStage('ready'),
    }).then(
      (made) => {
        if (gone) made.destroy();
        else desk.stage = made;
      },
      () => setStage('failed'),
    );
    return () => {
      gone = true;
      desk.stage.destroy();
      desk.stage = nullStage();
    };
  }, [desk, level.mechanic]);

  useEffect(() => fetchKey(desk), [desk]);

  useKeyboard(desk, getRoot);
  useLevelEvents(desk, getRoot, onClosed);

  const live = walkOf(desk);
  const closed = level.spots.map((spot) => spot.id).filter((id) => isClosed(desk.session, id));
  return (
    <div
      ref={root}
      class="lv"
      data-mechanic={level.mechanic}
      data-phase={state.value.phase}
      data-stage={stage}
    >
      <header class="lv-head">
        <button type="button" class="icon-btn" aria-label={t('play.back')} onClick={onBack}>
          <Icon name="chevron-left" />
        </button>
        <div class="lv-titles">
          <p>{t('play.kicker', { chapter: place.chapter, n: place.index })}</p>
          <h1 tabIndex={-1}>{level.title}</h1>
        </div>
        <button
          type="button"
          class="icon-btn"
          aria-label={t('play.rulebook')}
          onClick={() => {
            desk.rulebook.value = true;
          }}
        >
          <Icon name="hint" />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={t(soundOn.value ? 'play.mute' : 'play.unmute')}
          onClick={toggleSound}
        >
          <Icon name={soundOn.value ? 'sound' : 'sound-off'} />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={t('play.pause')}
          onClick={() => {
            paused.value = true;
            sound.play('paper');
          }}
        >
          <Icon name="pause" />
        </button>
      </header>
      <ProgressStrip session={session} landing={desk.landing.value} />
      <main class="lv-desk" data-desk aria-busy={desk.busy.value}>
        {level.exhibit.kind === 'requests' && <Plates desk={desk} />}
        <div class="lv-exhibit">
          <Exhibit
            exhibit={level.exhibit}
            spots={level.spots.map((spot) => spot.id)}
            closed={closed}
            selected={session.selected.value}
            seals={sealsOf(session, desk.landing.value)}
            onSelect={(spot) => selectSpot(desk, spot)}
            live={live}
            thread={threadOf(desk)}
            turn={level.exhibit.kind === 'hearing' ? openTurn(level.exhibit, state.value.marks) : undefined}
            appTypeName={session.bundle.appTypeName ?? undefined}
            words={exhibitWords()}
          />
          <p class="lv-tag">{t('play.exhibitNo', { n: String(place.exhibit).padStart(2, '0') })}</p>
        </div>
      </main>
      <section class="lv-sheet" aria-label={t('play.sheet')}>
        <div class="lv-owl" data-owl aria-hidden="true">
          {stage !== 'ready' && <img src={owlImage} alt="" />}
        </div>
        <JudgementSheet desk={desk} />
        {stage === 'failed' && <p class="lv-plain">{t('play.stageFailed')}</p>}
      </section>
      {desk.rulebook.value && <Rulebook desk={desk} />}
    </div>
  );
}

/** A spot can't be chosen outside a 复查's spots, nor in a maze's naming step where nothing was held back. */
function isClosed(session: Session, id: string): boolean {
  const { open, phase, mechanic, marks } = session.state.value;
  if (!open.includes(id) || notYet(session).includes(id)) return true;
  return mechanic === 'maze' && phase === 'naming' && marks[id]?.verdict !== 'violation';
}
