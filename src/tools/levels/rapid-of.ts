import type { RapidDeck } from '../../rules/rapid/rapid-schema.ts';
import type { Book } from './load-book.ts';

/** What a browser fetches for 权限快审: the table, and what each app type is called and does. */
export function rapidOf(book: Book): RapidDeck | null {
  const { rapid } = book.shelf;
  if (!rapid) return null;
  const named = book.tables.appTypes.types.map((type) => {
    const words = (tongue: 'zh' | 'en') => ({ name: type[tongue].name, does: type[tongue].basicFunction });
    return [type.id, { zh: words('zh'), en: words('en') }] as const;
  });
  return { table: rapid, names: Object.fromEntries(named) };
}
