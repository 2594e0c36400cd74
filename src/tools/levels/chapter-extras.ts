import type { ChapterCatalog } from '../../rules/catalog-schema.ts';
import type { Language } from '../../rules/languages.ts';
import type { Campaign } from '../../rules/tables-schema.ts';
import type { Book } from './load-book.ts';

type Chapter = Campaign['chapters'][number];

/** What a chapter's catalogue holds besides its cases: the rulebook page, the finale, the memento. */
export function extrasOf(
  chapter: Chapter,
  book: Book,
  lang: Language,
): Pick<ChapterCatalog, 'page' | 'finale' | 'memento'> {
  const tongue = lang === 'zh-CN' ? 'zh' : 'en';
  const spotOf = ({ level: id, spot }: { level: string; spot: string }) => {
    const level = book.levels.find((one) => one.texts['zh-CN']?.public.id === id)?.texts[lang];
    const label = level?.public.spots.find((one) => one.id === spot)?.label;
    return { level: id, title: level?.public.title ?? '', label: label ?? '' };
  };
  const { page, finale, memento } = chapter;
  return {
    ...(page && { page: { ...page[tongue], was: spotOf(page.was), now: spotOf(page.now) } }),
    ...(finale && { finale: { levels: finale.levels, ...finale[tongue] } }),
    ...(memento && { memento: memento[tongue] }),
  };
}
