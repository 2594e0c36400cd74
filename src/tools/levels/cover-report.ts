import type { Level } from '../../rules/level-schema.ts';
import type { Shelf } from './read-shelf.ts';

/** A part of the report: what of it is there, of how many. */
export interface Covered {
  readonly covered: readonly string[];
  readonly of: number;
}

/** What of the 2022 report is played, and what is told in 法条馆. */
export type ReportCoverage = Readonly<
  Record<'problems' | 'protections' | 'recommendations' | 'laws' | 'instruments' | 'figures', Covered>
>;

/** Sections that cases name as their source. */
const problems = ['necessity', 'quality', 'consent', 'damages'];
const protections = ['legislation', 'courts', 'administration', 'society'];

/** Counts the parts of the report: problems and protections as played, the rest as told. */
export function coverReport(levels: readonly Level[], { report }: Shelf): ReportCoverage {
  const named = new Set(levels.flatMap((level) => level.key.sources.map((source) => source.report)));
  const played = (sections: readonly string[]) => ({
    covered: sections.filter((section) => named.has(section)),
    of: sections.length,
  });
  const told = (entries: readonly { readonly id: string }[] | undefined, of: number) => ({
    covered: (entries ?? []).map((entry) => entry.id),
    of,
  });
  return {
    problems: played(problems),
    protections: played(protections),
    recommendations: told(report?.recommendations, 4),
    laws: told(report?.laws, 6),
    instruments: told(report?.instruments, 4),
    figures: told(report?.figures, report?.figures.length ?? 6),
  };
}
