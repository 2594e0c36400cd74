import { type Cell, csvOf } from './csv.ts';
import type { ClassReport } from './report-of.ts';
import { reportRows } from './report-rows.ts';
import type { ReportTexts } from './report-texts.ts';

/** The report as one CSV file: its tables one below the other, each under its name. */
export function reportCsv(report: ClassReport, texts: ReportTexts): string {
  const rows = reportRows(report, texts).flatMap((sheet, i): (readonly Cell[])[] => [
    ...(i === 0 ? [] : [[]]),
    [sheet.name],
    ...sheet.rows,
  ]);
  return csvOf(rows);
}
