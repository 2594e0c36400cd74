import { useEffect, useMemo } from 'preact/hooks';
import { plays, results } from '../app/app.ts';
import { language } from '../app/i18n.ts';
import { loadKey, loadPublic } from '../app/level-files.ts';
import { campaignKeeper } from '../app/play-keeper.ts';
import { openSession } from '../app/session.ts';
import { verdictsOf } from '../app/verdicts-of.ts';
import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import { LostPage } from './lost-page.tsx';
import { isFinished } from './next-step.ts';
import { Unclosed } from './unclosed.tsx';
import { useFile } from './use-file.ts';
import { useLateHeading } from './use-late-heading.ts';
import { VerdictSheet } from './verdict-sheet.tsx';
import { Waiting } from './waiting.tsx';

interface Files {
  readonly bundle: PublicBundle;
  readonly keyBundle: KeyBundle;
}

/** The judged play. A result that was never kept, because the key came too late, is kept now. */
function Judged({ bundle, keyBundle }: Files) {
  const session = useMemo(() => openSession(bundle), [bundle]);
  // A second look starts while this page still shows: it keeps the state it opened with.
  const state = useMemo(() => session.state.peek(), [session]);
  session.key.value = keyBundle;
  const { first, now } = useMemo(() => verdictsOf(state, keyBundle), [state, keyBundle]);
  useEffect(() => {
    if (!results.peek().has(bundle.level.id)) campaignKeeper(bundle).closed(state, keyBundle);
  }, [bundle, state, keyBundle]);
  return <VerdictSheet session={session} state={state} keyBundle={keyBundle} first={first} now={now} />;
}

/** The result of a closed case, computed anew from the kept play. */
export function VerdictPage({ level: id }: { level: string }) {
  const lang = language.value;
  const play = useMemo(() => plays.peek().get(id), [id]);
  const closed = play !== undefined && isFinished(play);
  const [file, retry] = useFile(async (): Promise<Files | null> => {
    const bundle = await loadPublic(lang, id);
    return closed ? { bundle, keyBundle: await loadKey(lang, id) } : null;
  }, [lang, id, closed]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed') {
    return file.code === 'missing' ? (
      <LostPage kind="level" />
    ) : (
      <LostPage kind={file.code} onRetry={retry} />
    );
  }
  return file.value ? <Judged {...file.value} /> : <Unclosed level={id} />;
}
