import { sound } from '../app/app.ts';
import { t } from '../app/i18n.ts';
import { navigate } from '../app/navigate.ts';
import { hrefOf } from '../app/route.ts';
import { type Session, wrongSpots } from '../app/session.ts';
import type { KeyBundle } from '../rules/bundle.ts';
import type { Verdict } from '../rules/judge.ts';
import type { PlayState } from '../rules/state.ts';
import { CaseLabel } from './case-label.tsx';
import { CaseNotes } from './case-notes.tsx';
import { Chameleon, type ChameleonPose } from './chameleon.tsx';
import { Icon } from './icon.tsx';
import { PageBar } from './page-bar.tsx';
import { PageFrame } from './page-frame.tsx';
import { useNextPage } from './use-next-page.ts';
import { usePlace } from './use-place.ts';
import { VerdictCounts } from './verdict-counts.tsx';
import './styles/verdict.css';
import { VerdictPlate } from './verdict-plate.tsx';
import { chameleonLine } from './verdict-words.ts';

const amoPoses: readonly ChameleonPose[] = ['smug', 'idle', 'bow', 'caught'];

interface VerdictSheetProps {
  readonly session: Session;
  /** The play as the page opened. */
  readonly state: PlayState;
  readonly keyBundle: KeyBundle;
  readonly first: Verdict;
  readonly now: Verdict;
}

/** The verdict: ink plate above or at the left, counts and notes on paper, then the ways on. */
export function VerdictSheet({ session, state, keyBundle, first, now }: VerdictSheetProps) {
  const { bundle } = session;
  const { id, title } = bundle.level;
  const place = usePlace(bundle.chapter, id);
  const next = useNextPage(bundle.chapter, id);
  const wrong = wrongSpots(state, keyBundle);
  const reviewed = state.rounds.length > 1;
  const review = () => {
    sound.play('paper');
    session.dispatch({ type: 'reopen', spots: wrong });
    navigate({ page: 'play', level: id });
  };
  return (
    <PageFrame name="verdict">
      <div class="pg-verdict-ink">
        <PageBar to={place?.number === 0 ? { page: 'home' } : { page: 'chapter', chapter: bundle.chapter }}>
          {place && <CaseLabel place={place} />} <span class="pg-verdict-title">{title}</span>
        </PageBar>
        <VerdictPlate first={first} now={now} reviewed={reviewed} claim={bundle.level.mechanic === 'claim'} />
      </div>
      <div class="pg-verdict-paper">
        <div class="pg-verdict-scroll">
          <VerdictCounts bundle={bundle} keyBundle={keyBundle} marks={state.marks} verdict={now} />
          <CaseNotes bundle={bundle} keyBundle={keyBundle} marks={state.marks} verdict={now} />
          <p class="pg-verdict-amo">
            <Chameleon pose={amoPoses[now.seals] ?? 'idle'} />
            <span>
              <b>{t('verdict.amoSays')}</b> {t(chameleonLine(now.score, state.seed))}
            </span>
          </p>
          <p class="pg-verdict-honest">{t('verdict.honest')}</p>
          <a class="pg-link" href={hrefOf({ page: 'share', of: { kind: 'case', level: id } })}>
            {t('verdict.share')}
          </a>
        </div>
        <div class="pg-verdict-actions">
          {bundle.level.exhibit.kind === 'hearing' && (
            <a class="pg-btn" href={hrefOf({ page: 'letter', level: id })}>
              <Icon id="pen" />
              {t('verdict.letter')}
            </a>
          )}
          {wrong.length > 0 && (
            <button type="button" class="pg-btn" onClick={review}>
              <Icon id="retry" />
              {t('verdict.review')}
            </button>
          )}
          <a class="pg-btn pg-btn-ink" href={hrefOf(next.to)} onClick={() => sound.play('paper')}>
            {t(next.label)}
            <span class="pg-icon-after">
              <Icon id="arrow-right" />
            </span>
          </a>
        </div>
      </div>
    </PageFrame>
  );
}
