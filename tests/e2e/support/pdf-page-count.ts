/**
 * Pages of a PDF as Chromium writes it: its page objects, counted. Throws if the page tree tells another number, or
 * none, so that a document this can't read is no document of no pages.
 */
export function pdfPageCount(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  const counts = [...text.matchAll(/\/Count\s+(\d+)/g)].map(([, n]) => Number(n));
  if (pages === 0 || Math.max(...counts) !== pages) throw new Error('the page tree says otherwise');
  return pages;
}
