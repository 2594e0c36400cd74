import { useEffect } from 'preact/hooks';
import { loaded, route } from '../app/app.ts';
import { hrefOf, type Route } from '../app/route.ts';
import { BriefPage } from '../pages/brief-page.tsx';
import { ChapterPage } from '../pages/chapter-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { LostPage } from '../pages/lost-page.tsx';
import { NoticeBar } from '../pages/notice-bar.tsx';
import { SettingsPage } from '../pages/settings-page.tsx';
import { VerdictPage } from '../pages/verdict-page.tsx';
import { LiveRegion } from './live-region.tsx';
import {
  boardClassPart,
  boardPart,
  boothPart,
  cardPart,
  cardsPart,
  challengePlayPart,
  dailyPlayPart,
  hostPart,
  joinPart,
  levelPart,
  morePart,
  printPart,
  reportPart,
  sharePart,
} from './parts.ts';
import { useScale } from './use-scale.ts';

function Page({ at }: { at: Route }) {
  switch (at.page) {
    case 'home':
      return <HomePage />;
    case 'chapter':
      return <ChapterPage key={at.chapter} chapter={at.chapter} />;
    case 'brief':
      return <BriefPage key={at.level} level={at.level} />;
    case 'play':
      return <levelPart.Page key={at.level} level={at.level} />;
    case 'verdict':
      return <VerdictPage key={at.level} level={at.level} />;
    case 'settings':
      return <SettingsPage />;
    case 'daily-play':
      return <dailyPlayPart.Page key={`${at.date} ${at.index}`} date={at.date} index={at.index} />;
    case 'booth':
      return <boothPart.Page />;
    case 'daily':
    case 'notebook':
    case 'rapid':
    case 'library':
    case 'letter':
    case 'finale':
    case 'memento':
      return <morePart.Page at={at} />;
    case 'challenge-play':
      return <challengePlayPart.Page key={`${at.code} ${at.index}`} code={at.code} index={at.index} />;
    case 'shared':
    case 'compare':
      return <sharePart.Page at={at} />;
    case 'cards':
      return <cardsPart.Page />;
    case 'lesson':
    case 'lesson-print':
      return <printPart.Page at={at} />;
    case 'host':
    case 'host-room':
    case 'room-screen':
      return <hostPart.Page at={at} />;
    case 'join':
      return <joinPart.Page key={at.code} code={at.code} />;
    case 'board':
      return <boardPart.Page key={at.lesson} lesson={at.lesson} />;
    case 'board-class':
      return <boardClassPart.Page key={at.id} id={at.id} />;
    case 'share':
      return <cardPart.Page key={hrefOf(at)} of={at.of} />;
    case 'class-report':
    case 'class-record':
      return <reportPart.Page at={at} />;
    default:
      return <LostPage kind="address" />;
  }
}

/** The page of the route, the notice above it and the live region beside it. */
export function Shell() {
  const at = route.value;
  useScale(at.page);
  useEffect(() => {
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
  }, [at]);
  // The next page's part travels while this one is read.
  useEffect(() => {
    if (at.page === 'brief') void levelPart.fetch().catch(() => {});
    if (at.page === 'shared' && at.code) void challengePlayPart.fetch().catch(() => {});
  }, [at]);
  if (!loaded.value) return null;
  return (
    <>
      <NoticeBar />
      <Page at={at} />
      <LiveRegion />
    </>
  );
}
