import { useEffect, useMemo } from 'preact/hooks';
import { challenges } from '../../app/app.ts';
import { language } from '../../app/i18n.ts';
import { loadShared, type SharedFile } from '../../app/load-shared.ts';
import { navigate } from '../../app/navigate.ts';
import { LostPage } from '../lost-page.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { challengeProgress } from './challenge-progress.ts';
import { ClassResult } from './class-result.tsx';
import { CompareSheet } from './compare-sheet.tsx';
import { judgedCase, toldFrom } from './judged-case.ts';
import { openCase } from './open-case.ts';

/** Loads what was closed of a challenge; null if nothing is to be told yet, or the code can't be read. */
async function loadClosed(lang: typeof language.value, code: string) {
  const file = await loadShared(code);
  if (typeof file === 'string') return null;
  const { closed, next } = challengeProgress(
    code,
    file.playable.map((one) => one.level),
  );
  if (closed.length === 0 || (next !== null && file.playable.length < toldFrom)) return null;
  const cases = file.playable.filter((one) => closed.some((play) => play.level === one.level));
  return { file, next, cases: await Promise.all(cases.map((one) => openCase(lang, one))) };
}

/** Both verdicts, once the challenge is closed; before that, back to what the link holds. */
export function ComparePage({ code }: { code: string }) {
  const lang = language.value;
  const [state, retry] = useFile(() => loadClosed(lang, code), [lang, code]);
  useLateHeading(state.status !== 'loading');
  const early = state.status === 'ready' && state.value === null;
  useEffect(() => {
    if (early) navigate({ page: 'shared', code }, true);
  }, [early, code]);
  if (state.status === 'failed') {
    return <LostPage kind={state.code === 'missing' ? 'malformed' : state.code} onRetry={retry} />;
  }
  if (state.status === 'loading' || !state.value) return <Waiting />;
  return <Closed code={code} {...state.value} />;
}

interface ClosedProps {
  readonly code: string;
  readonly file: SharedFile;
  readonly next: number | null;
  readonly cases: readonly Awaited<ReturnType<typeof openCase>>[];
}

function Closed({ code, file, next, cases }: ClosedProps) {
  const judged = useMemo(() => {
    const plays = challenges.peek().get(code)?.plays ?? [];
    return cases.flatMap((one) => judgedCase(one, plays));
  }, [code, cases]);
  return file.shared.kind === 'class' ? (
    <ClassResult code={code} cases={judged} next={next} />
  ) : (
    <CompareSheet code={code} cases={judged} next={next} open={file.playable.length - judged.length} />
  );
}
