import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { PlayerRoom } from '../../app/rooms/player-room.ts';
import type { PlayerMessage } from '../../classroom/wire.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { AnswerSheet } from './answer-sheet.tsx';
import { QuestionPicker } from './question-picker.tsx';
import { RoomExhibit } from './room-exhibit.tsx';
import { sealOfMark } from './seal-of-mark.ts';

interface PlayerDeskProps {
  readonly room: PlayerRoom;
  readonly view: PlayerMessage;
  readonly bundle: PublicBundle | null;
}

/** Where a player judges: the exhibit, or a question by itself, and the answers under it. */
export function PlayerDesk({ room, view, bundle }: PlayerDeskProps) {
  const { stage, questions } = view;
  const marks = room.marks.value;
  const asked = stage.place.question;
  const [chosen, setChosen] = useState<string | null>(null);
  // Where pupils set the pace all are open; the first one not judged comes first.
  const all = asked === null ? questions : questions.filter((one) => one.id === asked);
  const firstOpen = all.find((one) => !marks[one.id]);
  const [start] = useState(firstOpen?.id ?? all[0]?.id);
  const current = all.find((one) => one.id === (chosen ?? start)) ?? all[0];
  if (!current) return <p class="pg-rm-wait">{t('room.waitNext')}</p>;
  // Without the exhibit there is nothing to judge by, and no words for the reasons.
  if (current.spot && !bundle) return <p class="pg-rm-wait">{t('room.exhibitComing')}</p>;
  const seals = bundle
    ? Object.fromEntries(
        questions.flatMap(({ id, spot }) => {
          const mark = marks[id];
          return spot && mark ? [[spot, sealOfMark(bundle, spot, mark)]] : [];
        }),
      )
    : {};
  const spots = all.flatMap((one) => one.spot ?? []);
  return (
    <>
      <div class="pg-rm-desk">
        {current.spot && bundle ? (
          <RoomExhibit
            bundle={bundle}
            selected={current.spot}
            open={asked === null ? spots : [current.spot]}
            seals={seals}
            onSelect={(spot) => {
              const found = all.find((one) => one.spot === spot);
              if (found) setChosen(found.id);
            }}
          />
        ) : (
          <div class="pg-card pg-rm-card pg-rm-item">
            <p>{current.text}</p>
          </div>
        )}
      </div>
      <section class="pg-rm-answers" aria-label={t('room.question')}>
        {asked === null && (
          <QuestionPicker questions={all} marks={marks} current={current.id} onPick={setChosen} />
        )}
        <AnswerSheet
          key={current.id}
          question={current}
          mark={marks[current.id] ?? null}
          bundle={bundle}
          asks={stage.asks}
          terse={asked === null}
          again={stage.place.beat === 'again'}
          open={current.collecting !== null && !stage.flags.paused}
          onMark={(mark) => current.collecting && room.answer(current.id, mark, current.collecting)}
        />
        {asked === null && firstOpen && firstOpen.id !== current.id && marks[current.id] && (
          <button type="button" class="pg-btn pg-rm-next" onClick={() => setChosen(firstOpen.id)}>
            {t('room.nextOpen')}
          </button>
        )}
        {asked === null && !firstOpen && <p class="pg-rm-note">{t('room.allDone')}</p>}
      </section>
    </>
  );
}
