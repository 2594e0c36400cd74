import '../styles/more.css';
import '../styles/settings.css';
import '../styles/board.css';
import { useState } from 'preact/hooks';
import { beginClass } from '../../app/classes/class-session.ts';
import { newClassId } from '../../app/classes/new-class-id.ts';
import { openClasses } from '../../app/classes/open-classes.ts';
import { today } from '../../app/clock.ts';
import { language, t, type UiKey } from '../../app/i18n.ts';
import { LevelFileError } from '../../app/level-files.ts';
import { navigate } from '../../app/navigate.ts';
import { randomSeed } from '../../app/random-seed.ts';
import { dateOf } from '../../rules/day.ts';
import { Icon } from '../icon.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { usualSetup } from './board-setup.ts';
import { ContentPicker } from './content-picker.tsx';
import { KeptClasses } from './kept-classes.tsx';
import { loadPlan } from './load-plan.ts';
import { openingOf } from './opening-of.ts';
import { SetupChoices } from './setup-choices.tsx';

/** Sets up a class for the big screen: what, how it answers, how many. Lists the classes kept here. */
export function BoardPage({ lesson: asked }: { lesson: string | null }) {
  const [setup, setSetup] = useState(usualSetup);
  const [what, setWhat] = useState<'lesson' | 'cases'>('lesson');
  const [lesson, setLesson] = useState(asked);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<UiKey | null>(null);
  const begin = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const lang = language.value;
      const choice = what === 'cases' ? { cases: chosen } : lesson === null ? null : { lesson };
      const plan = choice && (await loadPlan(lang, choice));
      if (!plan) throw new LevelFileError('missing');
      const opening = openingOf(plan, setup, { lang, date: dateOf(today()), seed: randomSeed() });
      const { store } = await openClasses();
      const session = await beginClass(store, newClassId(), opening, Date.now());
      if (setup.timer) session.dispatch({ type: 'set', flag: 'timer', on: true });
      navigate({ page: 'board-class', id: session.id });
    } catch (error) {
      setFailed(
        error instanceof LevelFileError && error.code === 'offline' ? 'lost.offlineText' : 'board.notBegun',
      );
      setBusy(false);
    }
  };
  const ready = what === 'cases' ? chosen.length > 0 : lesson !== null;
  return (
    <PageFrame name="board">
      <PageBar to={{ page: 'lesson', lesson: asked }} />
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('board.title')}
      </h1>
      <p class="pg-more-lead">{t('board.lead')}</p>
      <KeptClasses />
      <ContentPicker
        what={what}
        lesson={lesson}
        cases={chosen}
        onWhat={setWhat}
        onLesson={setLesson}
        onCases={setChosen}
      />
      <SetupChoices setup={setup} onChange={setSetup} />
      {failed && (
        <p class="pg-board-failed" role="alert">
          {t(failed)}
        </p>
      )}
      <button
        type="button"
        class="pg-btn pg-btn-ink pg-more-go"
        disabled={busy || !ready}
        onClick={() => void begin()}
      >
        {t(ready ? 'board.begin' : 'board.pickFirst')}
        <span class="pg-icon-after">
          <Icon id="arrow-right" />
        </span>
      </button>
      <p class="pg-more-small">{t('board.privacy')}</p>
    </PageFrame>
  );
}
