import '../pages.css';
import '../styles/class.css';
import '../styles/class-sheets.css';
import '../styles/class-side.css';
import '../styles/class-reveal.css';
import '../styles/podium.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce, sound } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import type { RoomAction } from '../../classroom/action-schema.ts';
import type { SpotSeal } from '../../exhibits/exhibit-props.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { actionFor } from './action-for.ts';
import { BeatStrip } from './beat-strip.tsx';
import { ClassDesk } from './class-desk.tsx';
import { ClassFoot } from './class-foot.tsx';
import { ClassHead } from './class-head.tsx';
import { ClassSide } from './class-side.tsx';
import type { ClassView } from './class-view.ts';
import type { Command } from './command.ts';
import { FrozenPlate } from './frozen-plate.tsx';
import { KeyHelp } from './key-help.tsx';
import { Podium } from './podium.tsx';
import { useBeatClock } from './use-beat-clock.ts';
import { useClassKeys } from './use-class-keys.ts';

export interface ClassScreenProps {
  readonly view: ClassView;
  /** The case the stage is about, if it is about one. */
  readonly exhibit: PublicBundle | null;
  /** `screen` only follows: no controls, no keys, no timer of its own that ends anything. */
  readonly as: 'board' | 'host' | 'screen';
  /** Sends an action; never called by `screen`. */
  readonly act: (action: RoomAction) => void;
  /** Ms of this beat that had passed when the view was sent; null where the beat begins here. */
  readonly passed?: number | null;
  /** How the class answers on this very screen; left out where it answers on devices. */
  readonly answering?: ComponentChildren;
  /** More at the brief of a stage, under the explanation, at the end, and in the top line. */
  readonly atBrief?: ComponentChildren;
  readonly atReveal?: ComponentChildren;
  readonly atEnd?: ComponentChildren;
  readonly atTop?: ComponentChildren;
  /** Seals on the exhibit that are not judged yet, by spot. */
  readonly marks?: Readonly<Record<string, SpotSeal>>;
}

const noMarks = {};

/** A class as everyone in the room sees it, on board, host and projector alike. It decides nothing and shows no one seat's answers. */
export function ClassScreen(props: ClassScreenProps) {
  const { view, exhibit, as, act, passed = null, marks = noMarks } = props;
  const { stage } = view;
  const { flags, place, ended } = stage;
  const steers = as !== 'screen';
  const [help, setHelp] = useState(false);
  const side = useRef<HTMLElement>(null);
  const onCommand = (command: Command) => {
    if (command === 'help') return setHelp(!help);
    const action = actionFor(view, command);
    if (action) act(action);
  };
  useClassKeys(steers, onCommand);
  const left = useBeatClock({
    seconds: stage.seconds,
    running: !flags.paused && !flags.frozen && !stage.shut,
    beat: `${stage.step}`,
    passed,
    onEnd: () => steers && !stage.shut && act({ type: 'close', turn: stage.turn }),
  });
  useEffect(() => {
    if (left !== null && left > 0 && left <= 5) sound.play('tick');
  }, [left]);
  const what = ended ? t('board.podium') : (view.current?.text ?? '');
  useEffect(() => {
    if (side.current) side.current.scrollTop = 0;
    if (place.beat === 'reveal') sound.play('stamp');
    announce(what);
  }, [stage.step, ended]);
  const covered = flags.frozen || (as === 'screen' && flags.hidden);
  return (
    <>
      <main class={`pg-desk pg-cl is-${place.beat}${ended ? ' is-ended' : ''}`} hidden={covered}>
        {ended ? (
          <Podium scoreboard={view.scoreboard}>{props.atEnd}</Podium>
        ) : (
          <>
            <ClassHead view={view} bundle={exhibit} left={left}>
              {props.atTop}
            </ClassHead>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <section class="pg-cl-desk" tabIndex={0} aria-label={t('board.desk')}>
              <ClassDesk view={view} bundle={exhibit} marks={marks} />
            </section>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <section class="pg-cl-side" ref={side} tabIndex={0} aria-label={t('board.side')}>
              <BeatStrip beats={stage.beats} now={place.beat} />
              <ClassSide
                view={view}
                bundle={exhibit}
                answering={props.answering}
                atBrief={props.atBrief}
                atReveal={props.atReveal}
              />
            </section>
          </>
        )}
        {flags.paused && (
          <div class="pg-cl-paused" role="status">
            <p>{t('board.paused')}</p>
            {steers && (
              <button type="button" class="pg-btn" onClick={() => onCommand('pause')}>
                {t('cards.resume')}
              </button>
            )}
          </div>
        )}
        {steers && <ClassFoot view={view} onCommand={onCommand} />}
      </main>
      {covered && (
        <FrozenPlate
          hidden={!flags.frozen}
          onThaw={steers && flags.frozen ? () => onCommand('freeze') : undefined}
        />
      )}
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </>
  );
}
