import { t } from '../../app/i18n.ts';
import type { ClassView } from './class-view.ts';

/** While desk-mates talk: what about, and in which way. */
export function TalkSide({ view }: { view: ClassView }) {
  return (
    <>
      <h2 class="pg-cl-question">{view.current?.text}</h2>
      <p class="pg-cl-prompt">{t('board.talkTitle')}</p>
      <ol class="pg-cl-steps">
        <li>{t('board.talk1')}</li>
        <li>{t('board.talk2')}</li>
        <li>{t('board.talk3')}</li>
      </ol>
    </>
  );
}
