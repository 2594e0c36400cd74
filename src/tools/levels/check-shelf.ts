import { own } from '../../rules/own.ts';
import type { Tables } from '../../rules/tables-schema.ts';
import type { BookLevel, FileProblem } from './load-book.ts';
import type { Shelf } from './read-shelf.ts';

const han = /\p{Script=Han}/u;

/** English texts that still hold Chinese characters; titles in 《》 are names and may stay. */
function untranslated(node: unknown, path: string, english = false): { path: string; message: string }[] {
  if (typeof node === 'string') {
    const rest = node.replace(/《[^》]*》|“[^”]*”/g, '');
    return english && han.test(rest) ? [{ path, message: `not translated: ${node.slice(0, 24)}` }] : [];
  }
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, child]) =>
    untranslated(child, path ? `${path}.${name}` : name, english || name === 'en'),
  );
}

function checkSurfaces({ surfaces }: Shelf, { reasons }: Tables): FileProblem[] {
  if (!surfaces) return [];
  const file = 'surfaces.json';
  const stray = Object.keys(surfaces).filter((id) => !own(reasons.reasons, id));
  const lacking = Object.keys(reasons.reasons).filter((id) => {
    const verdicts = (own(surfaces, id) ?? []).map((one) => one.verdict);
    return !verdicts.includes('lawful') || !verdicts.includes('violation');
  });
  const twice = Object.entries(surfaces).filter(
    ([, list]) => new Set(list.map((one) => one.id)).size < list.length,
  );
  return [
    ...stray.map((id) => ({ file, path: id, message: `reason ${id} does not exist` })),
    ...lacking.map((id) => ({ file, path: id, message: 'needs a lawful and an unlawful example' })),
    ...twice.map(([id]) => ({ file, path: id, message: 'an id is used twice' })),
  ];
}

function checkCited({ report, channels }: Shelf, { provisions, reasons }: Tables): FileProblem[] {
  const known = (id: string) => own(provisions.provisions, id) !== undefined;
  const entries = report
    ? Object.entries(report).flatMap(([part, list]) =>
        (Array.isArray(list) ? list : [list]).map((entry, i) => ({ path: `${part}.${i}`, entry })),
      )
    : [];
  const cited = entries.flatMap(({ path, entry }) =>
    (entry.provisions ?? [])
      .filter((id) => !known(id))
      .map((id) => ({ file: 'report.json', path, message: `provision ${id} does not exist` })),
  );
  const laws = (report?.laws ?? []).flatMap(({ id }, i) =>
    own(provisions.laws, id) ? [] : [{ file: 'report.json', path: `laws.${i}`, message: `no law ${id}` }],
  );
  const doors = (channels ?? []).flatMap((channel, i) => [
    ...channel.provisions
      .filter((id) => !known(id))
      .map((id) => ({ file: 'channels.json', path: `${i}`, message: `provision ${id} does not exist` })),
    ...channel.groups
      .filter((id) => !own(reasons.groups, id))
      .map((id) => ({ file: 'channels.json', path: `${i}`, message: `no group ${id}` })),
  ]);
  return [...cited, ...laws, ...doors];
}

function checkRapid({ rapid }: Shelf, { appTypes }: Tables): FileProblem[] {
  if (!rapid) return [];
  const file = 'rapid.json';
  const named = Object.keys(rapid.types);
  const missing = appTypes.types.filter((type) => !named.includes(type.id));
  return [
    ...missing.map(({ id }) => ({ file, path: 'types', message: `app type ${id} is missing` })),
    ...Object.entries(rapid.types).flatMap(([id, { needs, extras, strays }]) => {
      const path = `types.${id}`;
      const type = appTypes.types.find((one) => one.id === id);
      if (!type) return [{ file, path, message: `no app type ${id}` }];
      const asks = [...needs, ...extras, ...strays].map((one) => one.ask);
      const unknown = [...new Set(asks)].filter((ask) => !own(rapid.asks, ask));
      const problems = unknown.map((ask) => ({ file, path, message: `nothing called ${ask} to ask for` }));
      if (type.noInfoNeeded && needs.length > 0)
        problems.push({ file, path, message: 'this type needs no personal information' });
      if (!type.noInfoNeeded && needs.length === 0)
        problems.push({ file, path, message: 'this type needs some personal information' });
      return problems;
    }),
  ];
}

function checkDaily({ daily }: Shelf, levels: readonly BookLevel[]): FileProblem[] {
  const known = new Map(
    levels.flatMap(({ texts }) => (texts['zh-CN'] ? [[texts['zh-CN'].public.id, texts['zh-CN']]] : [])),
  );
  return (daily?.sets ?? []).flatMap((set, i) => {
    const path = `sets.${i}`;
    const problems = set
      .filter((id) => !known.get(id) || known.get(id)?.tutorial)
      .map((id) => ({ file: 'daily.json', path, message: `no scored case ${id}` }));
    if (new Set(set).size < set.length)
      problems.push({ file: 'daily.json', path, message: 'a case comes twice' });
    return problems;
  });
}

/** A booth's cases are scored ones, and no two ask for the same mechanic. */
function checkBooth({ booth }: Shelf, levels: readonly BookLevel[]): FileProblem[] {
  const file = 'booth.json';
  const seen = new Set<string>();
  return (booth?.levels ?? []).flatMap((id, i) => {
    const path = `levels.${i}`;
    const level = levels.find(({ texts }) => texts['zh-CN']?.public.id === id)?.texts['zh-CN'];
    if (!level || level.tutorial) return [{ file, path, message: `no scored case ${id}` }];
    const { mechanic } = level.public;
    if (seen.has(mechanic)) return [{ file, path, message: `a second case of ${mechanic}` }];
    seen.add(mechanic);
    return [];
  });
}

/** What the files beside the levels get wrong about each other, the tables and the levels. */
export function checkShelf(shelf: Shelf, tables: Tables, levels: readonly BookLevel[]): FileProblem[] {
  const files = Object.entries({
    'surfaces.json': shelf.surfaces,
    'report.json': shelf.report,
    'channels.json': shelf.channels,
    'rapid.json': shelf.rapid,
    'lessons.json': shelf.lessons,
  });
  return [
    ...checkSurfaces(shelf, tables),
    ...checkCited(shelf, tables),
    ...checkRapid(shelf, tables),
    ...checkDaily(shelf, levels),
    ...checkBooth(shelf, levels),
    ...files.flatMap(([file, node]) => untranslated(node, '').map((problem) => ({ file, ...problem }))),
  ];
}
