import { t } from '../../app/i18n.ts';
import type { PlayerRoom } from '../../app/rooms/player-room.ts';
import type { PlayerQuestion } from '../../classroom/views/player-view.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { markWord } from './mark-word.ts';
import { RoomExhibit } from './room-exhibit.tsx';
import { sealOfMark } from './seal-of-mark.ts';

interface PlayerTalkProps {
  readonly room: PlayerRoom;
  readonly question: PlayerQuestion | undefined;
  readonly bundle: PublicBundle | null;
}

/** While desk-mates talk: the spot, one's own mark, and what to talk about. */
export function PlayerTalk({ room, question, bundle }: PlayerTalkProps) {
  if (!question) return null;
  const mark = room.marks.value[question.id];
  const { spot } = question;
  return (
    <>
      <div class="pg-rm-desk">
        {spot && bundle && (
          <RoomExhibit
            bundle={bundle}
            selected={spot}
            open={[spot]}
            seals={mark ? { [spot]: sealOfMark(bundle, spot, mark) } : {}}
          />
        )}
      </div>
      <section class="pg-rm-answers" aria-label={t('room.talkTitle')}>
        <h2>{t('room.talkTitle')}</h2>
        <ol class="pg-rm-steps">
          <li>{t('room.talk1')}</li>
          <li>{t('room.talk2')}</li>
        </ol>
        <p class="pg-rm-note">
          {mark ? t('room.talkMine', { answer: markWord(mark, question, bundle) }) : t('room.talkNone')}
        </p>
      </section>
    </>
  );
}
