import '../styles/more.css';
import '../styles/rapid.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { announce, keepRapid, rapidBest, sound } from '../../app/app.ts';
import { language, t } from '../../app/i18n.ts';
import { loadRapid } from '../../app/level-files.ts';
import { randomSeed } from '../../app/random-seed.ts';
import { dealCard } from '../../rules/rapid/deal-card.ts';
import { foldRapid, type RapidRun } from '../../rules/rapid/rapid-run.ts';
import type { RapidDeck } from '../../rules/rapid/rapid-schema.ts';
import { Icon } from '../icon.tsx';
import { LostPage } from '../lost-page.tsx';
import { Owl } from '../owl.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { RapidCardView } from './rapid-card.tsx';
import { rapidWords } from './rapid-words.ts';
import { RulingButtons } from './ruling-buttons.tsx';

/** 权限快审: request cards without end, until three were ruled wrongly. */
export function RapidPage() {
  const [file, retry] = useFile(loadRapid, []);
  useLateHeading(file.status === 'ready');
  const [run, setRun] = useState<RapidRun | null>(null);
  const begin = () => {
    sound.play('paper');
    setRun({ seed: randomSeed(), rulings: [] });
  };
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  if (run) return <RapidDesk key={run.seed} deck={file.value} start={run} onAgain={begin} />;
  return (
    <PageFrame name="rapid">
      <PageBar to={{ page: 'home' }} />
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('rapid.title')}
      </h1>
      <p class="pg-more-lead">{t('rapid.lead')}</p>
      <div class="pg-card pg-rapid-rule">
        <Owl mood="wave" class="pg-rapid-owl" />
        <p>{t('rapid.rule')}</p>
      </div>
      {rapidBest.value > 0 && <p class="pg-more-small">{t('rapid.best', { n: rapidBest.value })}</p>}
      <button type="button" class="pg-btn pg-btn-ink pg-more-go" onClick={begin}>
        {t('rapid.begin')}
        <span class="pg-icon-after">
          <Icon id="arrow-right" />
        </span>
      </button>
    </PageFrame>
  );
}

interface RapidDeskProps {
  readonly deck: RapidDeck;
  readonly start: RapidRun;
  readonly onAgain: () => void;
}

/** One run: the card, the two rulings, and why, until the last life is gone. */
function RapidDesk({ deck, start, onAgain }: RapidDeskProps) {
  const [run, setRun] = useState(start);
  // The ruling just given is explained on its own card before the next one is dealt.
  const [told, setTold] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const [bestBefore] = useState(rapidBest.peek());
  const state = foldRapid(deck.table, run);
  const index = told ? run.rulings.length - 1 : run.rulings.length;
  const card = dealCard(deck.table, run.seed, index);
  const words = rapidWords(deck, card, index, language.value === 'zh-CN' ? 'zh' : 'en', t);
  const right = state.outcomes[index] ?? false;
  const rule = useCallback(
    (verdict: 'lawful' | 'violation') => {
      const after = { ...run, rulings: [...run.rulings, verdict] };
      const judged = foldRapid(deck.table, after);
      const good = judged.outcomes[judged.outcomes.length - 1] ?? false;
      setRun(after);
      setTold(true);
      sound.play(good ? 'right' : 'wrong');
      announce(t(good ? 'play.right' : 'notebook.wrong'));
      void keepRapid(judged.right);
    },
    [run, deck],
  );
  useEffect(() => next.current?.focus({ preventScroll: true }), [told]);
  return (
    <PageFrame name="rapid">
      <PageBar to={{ page: 'home' }}>
        <span class="pg-rapid-count">{t('rapid.right', { n: state.right })}</span>
        <span class="pg-rapid-lives">{t('rapid.lives', { n: state.lives })}</span>
      </PageBar>
      <h1 class="sr-only" tabIndex={-1}>
        {t('rapid.title')}
      </h1>
      <RapidCardView
        words={words}
        index={index}
        seal={told ? { verdict: card.reasons ? 'violation' : 'lawful', right } : null}
      />
      {told ? (
        <div class="pg-rapid-told" role="status">
          <h2>
            {t('rapid.judged', {
              how: t(right ? 'play.right' : 'notebook.wrong'),
              verdict: t(card.reasons ? 'play.violation' : 'play.lawful'),
            })}
          </h2>
          <p>{words.why}</p>
          {state.over ? (
            <>
              <p class="pg-rapid-over">
                <b>{t('rapid.over')}</b> {t('rapid.overText', { n: state.right })}{' '}
                {state.right > bestBefore && bestBefore > 0 && t('rapid.newBest')}
              </p>
              <button ref={next} type="button" class="pg-btn pg-btn-ink pg-more-go" onClick={onAgain}>
                {t('rapid.again')}
              </button>
            </>
          ) : (
            <button
              ref={next}
              type="button"
              class="pg-btn pg-btn-ink pg-more-go"
              onClick={() => setTold(false)}
            >
              {t('rapid.next')}
              <span class="pg-icon-after">
                <Icon id="arrow-right" />
              </span>
            </button>
          )}
        </div>
      ) : (
        <RulingButtons onRule={rule} />
      )}
    </PageFrame>
  );
}
