import type { Language } from '../../rules/languages.ts';
import type { Library, SurfaceShelf } from '../../rules/library-schema.ts';
import { own } from '../../rules/own.ts';
import type { Book } from './load-book.ts';

type Citation = Library['reasons'][number]['citations'][number];

const tongueOf = (lang: Language) => (lang === 'zh-CN' ? 'zh' : 'en');

const citationsOf =
  (book: Book, lang: Language) =>
  (ids: readonly string[] = []): Citation[] => {
    const { laws, provisions } = book.tables.provisions;
    const tongue = tongueOf(lang);
    return ids.flatMap((id) => {
      const provision = own(provisions, id);
      const law = own(laws, provision?.law ?? '');
      if (!provision || !law) return [];
      const { article, gist } = provision[tongue];
      const { status, effective } = law;
      return [{ law: law[tongue], article, gist, effective: provision.effective ?? effective, status }];
    });
  };

/** 法条馆 in one language: reasons with examples and provisions, the report, the channels. */
export function libraryOf(book: Book, lang: Language): Library {
  const tongue = tongueOf(lang);
  const cite = citationsOf(book, lang);
  const { groups, reasons } = book.tables.reasons;
  const { surfaces, report, channels } = book.shelf;
  const example = (id: string, verdict: 'lawful' | 'violation') =>
    own(surfaces ?? {}, id)?.find((one) => one.verdict === verdict)?.[tongue] ?? null;
  type Entry = NonNullable<typeof report>['about'];
  const shelve = (entry: Entry) => ({ id: entry.id, ...entry[tongue], citations: cite(entry.provisions) });
  return {
    groups: Object.entries(groups).map(([id, name]) => ({ id, name: name[tongue] })),
    reasons: Object.entries(reasons).map(([id, reason]) => ({
      id,
      group: reason.group,
      ...reason[tongue],
      citations: cite(reason.provisions),
      violation: example(id, 'violation'),
      lawful: example(id, 'lawful'),
    })),
    report: report && {
      about: shelve(report.about),
      known: report.known.map(shelve),
      problems: report.problems.map(shelve),
      protections: report.protections.map(shelve),
      recommendations: report.recommendations.map(shelve),
      laws: report.laws.map(shelve),
      instruments: report.instruments.map(shelve),
      figures: report.figures.map(shelve),
    },
    channels: (channels ?? []).map((channel) => ({
      id: channel.id,
      sure: channel.sure,
      groups: channel.groups,
      ...channel[tongue],
      citations: cite(channel.provisions),
    })),
  };
}

/** The surfaces of every reason in one language. */
export function surfacesOf(book: Book, lang: Language): SurfaceShelf {
  const tongue = tongueOf(lang);
  return Object.fromEntries(
    Object.entries(book.tables.reasons.reasons).map(([id, reason]) => [
      id,
      {
        ...reason[tongue],
        surfaces: (own(book.shelf.surfaces ?? {}, id) ?? []).map((one) => ({
          id: one.id,
          verdict: one.verdict,
          ...one[tongue],
        })),
      },
    ]),
  );
}
