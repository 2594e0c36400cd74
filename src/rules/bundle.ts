import type { Citation, KeyBundle, PublicBundle } from './bundle-schema.ts';
import { editionOf, skeletonOf } from './edition.ts';
import type { Language } from './languages.ts';
import type { Level } from './level-schema.ts';
import type { Tables } from './tables-schema.ts';

// A module of its own, so that the first load, which reads bundles, brings nothing of what makes them.
export * from './bundle-schema.ts';

const tongue = (lang: Language): 'zh' | 'en' => (lang === 'zh-CN' ? 'zh' : 'en');

function placeOf(
  level: string,
  chapter: string,
  { campaign }: Tables,
  lang: Language,
): PublicBundle['place'] {
  const found = campaign.chapters.find((one) => one.id === chapter);
  return {
    chapter: found?.[tongue(lang)].number ?? '',
    index: (found?.levels.indexOf(level) ?? -1) + 1,
    exhibit: campaign.chapters.flatMap((one) => one.levels).indexOf(level) + 1,
  };
}

/** Builds the public bundle. Reads nothing of the key. */
export function bundlePublic(level: Level, chapter: string, tables: Tables, lang: Language): PublicBundle {
  const { exhibit, reasons } = level.public;
  const appType =
    exhibit.kind === 'requests'
      ? tables.appTypes.types.find((type) => type.id === exhibit.app.appType)
      : undefined;
  return {
    chapter,
    place: placeOf(level.public.id, chapter, tables, lang),
    level: level.public,
    reasons: reasons.flatMap((id) => {
      const reason = tables.reasons.reasons[id];
      const texts = reason?.[tongue(lang)];
      return reason && texts ? [{ id, group: reason.group, label: texts.label, plain: texts.plain }] : [];
    }),
    appTypeName: appType ? appType[tongue(lang)].name : null,
  };
}

/** Builds the key bundle with the citations its spots need. */
export function bundleKey(level: Level, tables: Tables, lang: Language): KeyBundle {
  const { spots, takeaway, sources } = level.key;
  const { provisions, laws } = tables.provisions;
  const cited = [...new Set(Object.values(spots).flatMap((spot) => spot.provisions))].sort();
  const entries = cited.flatMap((id): [string, Citation][] => {
    const provision = provisions[id];
    const law = laws[provision?.law ?? ''];
    if (!provision || !law) return [];
    const { article, gist } = provision[tongue(lang)];
    const excerpt = lang === 'zh-CN' ? (provision.excerpt?.zh ?? null) : null;
    return [
      [
        id,
        {
          law: law[tongue(lang)],
          article,
          effective: provision.effective ?? law.effective,
          status: law.status,
          gist,
          excerpt,
        },
      ],
    ];
  });
  return {
    edition: editionOf(skeletonOf(level)),
    spots,
    takeaway,
    sources,
    provisions: Object.fromEntries(entries),
  };
}
