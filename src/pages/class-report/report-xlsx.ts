import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { reportRows } from '../../classroom/report/report-rows.ts';
import type { ReportTexts } from '../../classroom/report/report-texts.ts';

/** Widths of columns in characters: the widest that are still read at a glance. */
const [narrowest, widest] = [8, 48];

/** About how wide a text is: Chinese characters count twice. */
const widthOf = (cell: Cell): number =>
  [...String(cell ?? '')].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 2);

/**
 * The report as a workbook: the class, the questions, the seats by number, a sheet each, with the first row standing.
 * Texts are texts in it: none is taken for a formula.
 */
export function reportXlsx(report: ClassReport, texts: ReportTexts): Promise<Blob> {
  const sheets = reportRows(report, texts).map(({ name, rows }): Sheet<never> => {
    const [head = [], ...rest] = rows;
    return {
      sheet: name,
      stickyRowsCount: 1,
      columns: head.map((_, i) => ({
        width: Math.max(narrowest, Math.min(widest, ...[Math.max(...rows.map((row) => widthOf(row[i])))])),
      })),
      data: [
        head.map((value) => (value === null ? null : { value: String(value), fontWeight: 'bold' as const })),
        ...rest.map((row) => [...row]),
      ],
    };
  });
  return writeExcelFile(sheets).toBlob();
}
