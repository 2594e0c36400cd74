import { needTexts } from '../app/i18n.ts';
import { lazyPage } from './lazy-page.tsx';

/** A case being played: exhibits, desk and stage. */
export const levelPart = lazyPage(async () => (await import('./level-route.tsx')).LevelRoute);

/** A case of a day's set being played. */
export const dailyPlayPart = lazyPage(async () => (await import('./daily-play-route.tsx')).DailyPlayRoute);

/** 每日一查, 权限快审, 错题本, 法条馆, letters, finales and mementos, with their texts. */
export const morePart = lazyPage(async () => {
  const [{ MorePage }] = await Promise.all([import('../pages/more/more-page.tsx'), needTexts('pages')]);
  return MorePage;
});

/** A case of a share link being played. */
export const challengePlayPart = lazyPage(
  async () => (await import('./challenge-play-route.tsx')).ChallengePlayRoute,
);

/** Share links: what they hold, and both verdicts of a challenge. */
export const sharePart = lazyPage(async () => {
  const [{ SharePages }] = await Promise.all([
    import('../pages/share/share-pages.tsx'),
    needTexts('share'),
    needTexts('pages'),
  ]);
  return SharePages;
});

/** Reading a class's paper cards, with its texts. */
export const cardsPart = lazyPage(async () => {
  const [{ CardsPage }] = await Promise.all([import('../pages/cards/cards-page.tsx'), needTexts('board')]);
  return CardsPage;
});

/** The booth at a stall, its visitors' cases included. */
export const boothPart = lazyPage(async () => {
  const [{ BoothRoute }] = await Promise.all([import('./booth-route.tsx'), needTexts('booth')]);
  return BoothRoute;
});

/** The teacher's shelf, lessons by the minute and what to print, with their texts. */
export const printPart = lazyPage(async () => {
  const [{ LessonRoutes }] = await Promise.all([
    import('../pages/lesson/lesson-routes.tsx'),
    needTexts('print'),
  ]);
  return LessonRoutes;
});

/** A result as a card, a text and a link. */
export const cardPart = lazyPage(async () => {
  const [{ SharePage }] = await Promise.all([
    import('../pages/share/share-page.tsx'),
    needTexts('share'),
    // The names of teams.
    needTexts('board'),
  ]);
  return SharePage;
});

/** The report of a class and the record to hand in, with their texts. */
export const reportPart = lazyPage(async () => {
  const [{ ClassReportRoutes }] = await Promise.all([
    import('../pages/class-report/class-report-routes.tsx'),
    needTexts('board'),
  ]);
  return ClassReportRoutes;
});

/** Taking part in a live room, with its texts. Fetches nothing of any case's key: the room judges. */
export const joinPart = lazyPage(async () => {
  const [{ JoinPage }] = await Promise.all([import('../pages/room/join-page.tsx'), needTexts('room')]);
  return JoinPage;
});

/** Setting up a class for the big screen. */
export const boardPart = lazyPage(async () => {
  const [{ BoardPage }] = await Promise.all([import('../pages/board/board-page.tsx'), needTexts('board')]);
  return BoardPage;
});

/** A class at the big screen, its cards included. */
export const boardClassPart = lazyPage(async () => {
  const [{ BoardClass }] = await Promise.all([
    import('../pages/board/board-class.tsx'),
    needTexts('board'),
    needTexts('pages'),
  ]);
  return BoardClass;
});

/** Making and hosting live rooms, and the projector that follows one, with their texts. */
export const hostPart = lazyPage(async () => {
  const [{ HostPages }] = await Promise.all([
    import('../pages/room/host-pages.tsx'),
    needTexts('room'),
    needTexts('board'),
    needTexts('pages'),
  ]);
  return HostPages;
});
