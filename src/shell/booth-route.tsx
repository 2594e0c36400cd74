import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, settings, sound } from '../app/app.ts';
import { boardOfToday, changeBooth } from '../app/booth.ts';
import { boothKeeper } from '../app/booth-keeper.ts';
import { language, t } from '../app/i18n.ts';
import { loadBoothCases, loadPublic } from '../app/level-files.ts';
import { randomSeed } from '../app/random-seed.ts';
import { openSession, type Session } from '../app/session.ts';
import { paused } from '../app/view-signals.ts';
import { BoothAttract } from '../pages/booth/attract.tsx';
import { BoothBoardPage } from '../pages/booth/board-page.tsx';
import { BoothBrief } from '../pages/booth/brief.tsx';
import { KeeperPanel } from '../pages/booth/keeper-panel.tsx';
import { BoothPick } from '../pages/booth/pick.tsx';
import { StillHere } from '../pages/booth/still-here.tsx';
import { useBackGuard } from '../pages/booth/use-back-guard.ts';
import { useIdle } from '../pages/booth/use-idle.ts';
import { useMidnight } from '../pages/booth/use-midnight.ts';
import { BoothVerdict } from '../pages/booth/verdict.tsx';
import { useFile } from '../pages/use-file.ts';
import { nextSeal } from '../rules/booth.ts';
import type { BoothEntry } from '../rules/booth-board.ts';
import type { PublicBundle } from '../rules/bundle.ts';
import { preloadStage } from '../stage/preload-stage.ts';
import { OpenPlay } from './open-play.tsx';

/** Where a visitor is. Nothing of it outlives the visit but, at the end, a row of the board. */
type Visit =
  | { readonly at: 'attract' }
  | { readonly at: 'pick'; readonly seal: string }
  | { readonly at: 'brief'; readonly seal: string; readonly bundle: PublicBundle }
  | { readonly at: 'play'; readonly seal: string; readonly session: Session }
  | { readonly at: 'verdict'; readonly seal: string; readonly session: Session; readonly own?: BoothEntry }
  | { readonly at: 'board'; readonly own: BoothEntry };

const attract: Visit = { at: 'attract' };

/** The booth: attract screen, a seal and a case for each visitor, their verdict, the day's board, and round again. */
export function BoothRoute() {
  const lang = language.value;
  const [visit, setVisit] = useState<Visit>(attract);
  const [keeping, setKeeping] = useState(false);
  const [file, retry] = useFile(async () => {
    const { levels } = await loadBoothCases();
    return Promise.all(levels.map((level) => loadPublic(lang, level)));
  }, [lang]);
  const bundles = file.status === 'ready' ? file.value : [];
  const board = boardOfToday();

  // A visitor may switch the sound; whoever owns the device finds it as it was.
  const ownSound = useRef(settings.peek().sound);
  const reset = useCallback(() => {
    paused.value = false;
    if (settings.peek().sound !== ownSound.current) changeSettings({ sound: ownSound.current });
    setKeeping(false);
    setVisit(attract);
  }, []);
  useEffect(() => reset, [reset]);

  const { asking, stay } = useIdle(visit.at !== 'attract' || keeping, reset);
  useMidnight();
  const leave = useBackGuard(() => {
    if (asking) return stay();
    if (keeping) return setKeeping(false);
    if (visit.at === 'brief') return setVisit({ at: 'pick', seal: visit.seal });
    if (visit.at === 'play') paused.value = !paused.value;
    else reset();
  });
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [visit.at]);

  const start = () => {
    sound.play('paper');
    preloadStage();
    setVisit({ at: 'pick', seal: nextSeal(board) });
  };
  const choose = (bundle: PublicBundle | undefined) => {
    if (!bundle || visit.at !== 'pick') return;
    sound.play('paper');
    setVisit({ at: 'brief', seal: visit.seal, bundle });
  };
  const closed = useCallback(() => {
    setVisit((now) => (now.at === 'play' ? { ...now, at: 'verdict' } : now));
  }, []);
  const judged = (score: number) => {
    if (visit.at !== 'verdict' || visit.own) return;
    const { seal, session } = visit;
    const { id } = session.bundle.level;
    const { players } = changeBooth({ type: 'add', seal, score, level: id });
    setVisit({ ...visit, own: { seal, score, level: id, order: players } });
  };

  const page = () => {
    switch (visit.at) {
      case 'attract':
        return (
          <BoothAttract board={board} bundles={bundles} onStart={start} onKeeper={() => setKeeping(true)} />
        );
      case 'pick':
        return (
          <BoothPick
            seal={visit.seal}
            bundles={bundles}
            failed={file.status === 'failed'}
            onRetry={retry}
            onPick={choose}
            onDeal={() => choose(bundles[randomSeed() % bundles.length])}
            onBack={reset}
          />
        );
      case 'brief': {
        const { seal, bundle } = visit;
        const play = () =>
          setVisit({ at: 'play', seal, session: openSession(bundle, { keeper: boothKeeper }) });
        return (
          <BoothBrief
            bundle={bundle}
            seal={seal}
            onStart={play}
            onBack={() => setVisit({ at: 'pick', seal })}
          />
        );
      }
      case 'play':
        return (
          <OpenPlay
            session={visit.session}
            onClosed={closed}
            onLeave={reset}
            onBack={() => {
              paused.value = true;
            }}
            pauseText={t('booth.pauseText')}
          />
        );
      case 'verdict': {
        const { own, seal, session } = visit;
        return (
          <BoothVerdict
            bundle={session.bundle}
            marks={session.state.value.marks}
            seal={seal}
            onJudged={judged}
            onBoard={() => own && setVisit({ at: 'board', own })}
          />
        );
      }
      case 'board':
        return <BoothBoardPage board={board} bundles={bundles} own={visit.own} onDone={reset} />;
    }
  };
  return (
    <div class="bt-booth" data-visit={visit.at}>
      {page()}
      {keeping && <KeeperPanel onClose={() => setKeeping(false)} onLeave={() => leave({ page: 'home' })} />}
      {asking && <StillHere onStay={stay} />}
    </div>
  );
}
