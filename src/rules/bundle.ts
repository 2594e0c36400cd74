import * as v from 'valibot';
import { editionOf, skeletonOf } from './edition.ts';
import { idSchema } from './ids.ts';
import type { Language } from './languages.ts';
import { keySchema, type Level, publicSchema } from './level-schema.ts';
import type { Tables } from './tables-schema.ts';

const reasonText = v.object({ id: idSchema, group: idSchema, label: v.string(), plain: v.string() });

/** What a browser gets before judging: the public half and the texts of the offered reasons. */
export const publicBundleSchema = v.object({
  chapter: idSchema,
  /** Where the case stands in the book: the chapter's number in words, and two counts from 1. */
  place: v.object({ chapter: v.string(), index: v.number(), exhibit: v.number() }),
  level: publicSchema,
  reasons: v.array(reasonText),
  appTypeName: v.nullable(v.string()),
});

const citation = v.object({
  law: v.string(),
  article: v.string(),
  effective: v.string(),
  status: v.picklist(['in-force', 'superseded']),
  gist: v.string(),
  excerpt: v.nullable(v.string()),
});

/** What a browser gets to judge with: the key without solution and teaching notes, and its citations. */
export const keyBundleSchema = v.object({
  edition: v.string(),
  spots: keySchema.entries.spots,
  takeaway: v.string(),
  sources: keySchema.entries.sources,
  provisions: v.record(idSchema, citation),
});

export type PublicBundle = v.InferOutput<typeof publicBundleSchema>;
export type KeyBundle = v.InferOutput<typeof keyBundleSchema>;
export type Citation = v.InferOutput<typeof citation>;

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
