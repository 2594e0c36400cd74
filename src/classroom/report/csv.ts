/** A cell of a table; null is empty. */
export type Cell = string | number | null;

/** First characters that a spreadsheet takes for the start of a formula, wide forms included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet will run: an apostrophe before whatever looks like a formula (OWASP, CSV injection). */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as CSV (RFC 4180: CRLF, doubled quotes) with a byte order mark, so that spreadsheets read it as UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
