import '../styles/verdict.css';
import '../styles/booth-verdict.css';
import '../styles/booth-landscape.css';
import { useEffect, useMemo } from 'preact/hooks';
import { language, t } from '../../app/i18n.ts';
import { loadKey } from '../../app/level-files.ts';
import type { KeyBundle, PublicBundle } from '../../rules/bundle.ts';
import { judge } from '../../rules/judge.ts';
import type { Marks } from '../../rules/state.ts';
import { Icon } from '../icon.tsx';
import { MuteButton } from '../mute-button.tsx';
import { NatureSeal } from '../nature-seal.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { VerdictCounts } from '../verdict-counts.tsx';
import { VerdictPlate } from '../verdict-plate.tsx';
import { Waiting } from '../waiting.tsx';
import { boothComment } from './booth-comment.ts';

interface VerdictProps {
  readonly bundle: PublicBundle;
  readonly marks: Marks;
  readonly seal: string;
  /** Called once, with the score. */
  readonly onJudged: (score: number) => void;
  readonly onBoard: () => void;
}

/** A visitor's verdict. A key that can't be had is asked for again: a score is never guessed. */
export function BoothVerdict(props: VerdictProps) {
  const lang = language.value;
  const { id } = props.bundle.level;
  const [file, retry] = useFile(() => loadKey(lang, id), [lang, id]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'ready') return <Judged {...props} keyBundle={file.value} />;
  return (
    <PageFrame name="booth">
      <div role="alert" class="bt-failed">
        <h1 tabIndex={-1}>{t('lost.offlineTitle')}</h1>
        <p>{t('booth.keyFailed')}</p>
        <button type="button" class="pg-btn" onClick={retry}>
          <Icon id="retry" />
          {t('play.retry')}
        </button>
      </div>
    </PageFrame>
  );
}

function Judged({
  bundle,
  marks,
  seal,
  onJudged,
  onBoard,
  keyBundle,
}: VerdictProps & { keyBundle: KeyBundle }) {
  const verdict = useMemo(() => judge(marks, keyBundle), [marks, keyBundle]);
  useEffect(() => onJudged(verdict.score), [verdict]);
  const claim = bundle.level.mechanic === 'claim';
  return (
    <PageFrame name="verdict pg-booth-verdict">
      <div class="pg-verdict-ink">
        <header class="pg-bar">
          <div class="pg-bar-text">{bundle.level.title}</div>
          <MuteButton />
        </header>
        <VerdictPlate
          first={verdict}
          now={verdict}
          reviewed={false}
          claim={claim}
          aside={<NatureSeal char={seal} class="bt-verdict-seal" />}
          say={boothComment(verdict, claim)}
        />
      </div>
      <div class="pg-verdict-paper">
        <div class="pg-verdict-scroll">
          <div class="pg-card bt-takeaway">
            <h2>{t('booth.takeaway')}</h2>
            <p>{keyBundle.takeaway}</p>
          </div>
          <VerdictCounts bundle={bundle} keyBundle={keyBundle} marks={marks} verdict={verdict} />
        </div>
        <div class="pg-verdict-actions">
          <button type="button" class="pg-btn pg-btn-ink bt-on" onClick={onBoard}>
            {t('booth.toBoard')}
            <span class="pg-icon-after">
              <Icon id="arrow-right" />
            </span>
          </button>
        </div>
      </div>
    </PageFrame>
  );
}
