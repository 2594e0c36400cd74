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

/** A result as a card, a text and a link. */
export const sharePart = lazyPage(async () => {
  const [{ SharePage }] = await Promise.all([import('../pages/share/share-page.tsx'), needTexts('share')]);
  return SharePage;
});
