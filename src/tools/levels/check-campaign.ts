import type { Level } from '../../rules/level-schema.ts';
import type { Campaign, Tables } from '../../rules/tables-schema.ts';
import type { BookLevel, FileProblem } from './load-book.ts';

type Find = (id: string) => Level | undefined;
type Chapter = Campaign['chapters'][number];

const file = 'campaign.json';

const look = (one: Level) => {
  const { exhibit } = one.public;
  const form =
    exhibit.kind === 'phone' ? exhibit.screen.view : exhibit.kind === 'paper' ? exhibit.sheet.form : '';
  return `${one.public.mechanic}/${exhibit.kind}/${form}`;
};

/** A finale is the chapter's last three cases: inspect, trace, claim. */
function checkFinale(chapter: Chapter, path: string, find: Find): FileProblem[] {
  if (!chapter.finale) return [];
  const { levels } = chapter.finale;
  const problems: FileProblem[] = [];
  if (chapter.levels.slice(-3).join() !== levels.join()) {
    problems.push({ file, path, message: 'a finale must be the last three cases of its chapter' });
  }
  const mechanics = levels.map((id) => find(id)?.public.mechanic).join();
  if (mechanics !== 'inspect,trace,claim') {
    problems.push({ file, path, message: `a finale goes inspect, trace, claim, not ${mechanics}` });
  }
  return problems;
}

/** A rulebook page flips a look-alike of an earlier chapter: lawful there, a violation for that very reason here. */
function checkPage(chapter: Chapter, earlier: readonly string[], path: string, find: Find): FileProblem[] {
  if (!chapter.page) return [];
  const { was, now } = chapter.page;
  const before = find(was.level)?.key.spots[was.spot];
  const after = find(now.level)?.key.spots[now.spot];
  const wrong = (message: string) => [{ file, path, message }];
  if (before?.verdict !== 'lawful' || !earlier.includes(was.level)) {
    return wrong(`${was.level}/${was.spot} is no lawful spot of an earlier case`);
  }
  if (after?.verdict !== 'violation' || !chapter.levels.includes(now.level)) {
    return wrong(`${now.level}/${now.spot} is no violation of this chapter`);
  }
  if (before.lookalikeOf !== after.reason) {
    return wrong(`${was.spot} looks like ${before.lookalikeOf ?? 'nothing'}, ${now.spot} is ${after.reason}`);
  }
  return [];
}

/** Listed cases exist, once each; neighbours never share mechanic and exhibit; finales and pages hold. */
export function checkCampaign({ campaign }: Tables, levels: readonly BookLevel[]): FileProblem[] {
  const byId = new Map(
    levels.flatMap(({ texts }) => {
      const level = texts['zh-CN'];
      return level ? [[level.public.id, level] as const] : [];
    }),
  );
  const find: Find = (id) => byId.get(id);
  const seen = new Set<string>();
  return campaign.chapters.flatMap((chapter, c) => {
    const earlier = [...seen];
    const listed = chapter.levels.flatMap((id, i): FileProblem[] => {
      const path = `chapters.${c}.levels.${i}`;
      const level = find(id);
      if (!level) return [{ file, path, message: `no level file for ${id}` }];
      if (seen.has(id)) return [{ file, path, message: `${id} is listed twice` }];
      seen.add(id);
      const before = i > 0 ? find(chapter.levels[i - 1] ?? '') : undefined;
      return before && look(before) === look(level)
        ? [{ file, path, message: `same mechanic and exhibit as the case before: ${look(level)}` }]
        : [];
    });
    return [
      ...listed,
      ...checkFinale(chapter, `chapters.${c}.finale`, find),
      ...checkPage(chapter, [...earlier, ...chapter.levels], `chapters.${c}.page`, find),
    ];
  });
}
