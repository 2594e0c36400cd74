import { useEffect } from 'preact/hooks';
import { announce } from '../../app/app.ts';
import { t, type UiKey } from '../../app/i18n.ts';
import type { PlayerRoom } from '../../app/rooms/player-room.ts';
import type { PlayerMessage } from '../../classroom/wire.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { HushPlate } from './hush-plate.tsx';
import { PlayerBrief } from './player-brief.tsx';
import { PlayerDesk } from './player-desk.tsx';
import { PlayerDone } from './player-done.tsx';
import { PlayerHead } from './player-head.tsx';
import { PlayerReveal } from './player-reveal.tsx';
import { PlayerTalk } from './player-talk.tsx';
import { StatusLine } from './status-line.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';

const tests = ['before', 'after'];

function titleOf({ stage }: PlayerMessage, bundle: PublicBundle | null): string {
  if (stage.ended) return t('room.ended');
  if (stage.kind === 'case') return bundle?.level.title ?? t('room.stageCase');
  return t(tests.includes(stage.kind) ? 'room.stageTest' : 'room.stageTalk');
}

/** What a beat says to those who can't see it. */
function spokenOf({ stage, questions }: PlayerMessage): string {
  const { beat, question } = stage.place;
  const text = questions.find((one) => one.id === question)?.text ?? '';
  if (stage.ended) return t('room.ended');
  const words: Partial<Record<typeof beat, UiKey>> = {
    ask: 'room.question',
    talk: 'room.talkTitle',
    again: 'room.againHint',
    done: stage.kind === 'case' ? 'room.caseDone' : 'room.stageDone',
  };
  const word = words[beat];
  return word ? `${text} ${t(word)}` : text;
}

/** A player's device at whatever beat the class is. It decides nothing: it shows what the room told it. */
export function PlayerScreen({ room, view }: { room: PlayerRoom; view: PlayerMessage }) {
  const bundle = room.exhibit.value;
  const { stage, questions } = view;
  const { beat, question: id } = stage.place;
  const { paused, frozen } = stage.flags;
  const left = useSecondsLeft({
    seconds: stage.seconds,
    passed: view.passed,
    since: room.since.value,
    running: !paused && !frozen && !stage.shut,
  });
  const spoken = spokenOf(view);
  // Again once the exhibit has come: only then has a spot its name.
  useEffect(() => announce(spoken), [stage.step, stage.ended, bundle === null]);
  const current = questions.find((one) => one.id === id);
  const number = id === null ? 0 : Number(id.slice(id.indexOf('.') + 1)) + 1;
  const count =
    current && !stage.ended
      ? t(current.spot ? 'room.nth' : 'room.nthItem', { n: number, total: stage.questions })
      : null;
  const body = () => {
    if (stage.ended || beat === 'done') return <PlayerDone view={view} />;
    if (beat === 'brief') return <PlayerBrief view={view} bundle={bundle} />;
    if (beat === 'talk') return <PlayerTalk room={room} question={current} bundle={bundle} />;
    if (beat === 'reveal') return current && <PlayerReveal question={current} bundle={bundle} />;
    return <PlayerDesk room={room} view={view} bundle={bundle} />;
  };
  return (
    <div class={`pg-desk pg-rm is-${stage.ended ? 'ended' : beat}`}>
      <PlayerHead view={view} title={titleOf(view, bundle)} count={count} left={stage.ended ? null : left} />
      <StatusLine room={room} />
      {paused && !stage.ended && (
        <p class="pg-rm-paused" role="status">
          {t('room.paused')}
        </p>
      )}
      <main class="pg-rm-body" key={`${stage.step}`}>
        {frozen && !stage.ended ? <HushPlate /> : body()}
      </main>
    </div>
  );
}
