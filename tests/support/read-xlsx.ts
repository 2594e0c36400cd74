import { strFromU8, unzipSync } from 'fflate';

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');

type Value = string | number | null;

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowsOf(xml: string, shared: readonly string[]): Value[][] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: Value[] = [];
    for (const [, attributes = '', value = ''] of row.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)) {
      if (value.includes('<f')) throw new Error(`a formula: ${value}`);
      const at = columnOf(/r="([^"]*)"/.exec(attributes)?.[1] ?? '');
      while (cells.length < at) cells.push(null);
      const text = plain(value);
      cells[at] = /t="s"/.test(attributes) ? (shared[Number(text)] ?? null) : Number(text);
    }
    return cells;
  });
}

/** The sheets of a workbook by name, row by row. Throws on a cell that holds a formula. */
export function readXlsx(bytes: Uint8Array): Record<string, Value[][]> {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = '']) =>
    plain(one),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    plain(name),
  );
  return Object.fromEntries(
    names.map((name, i) => [name, rowsOf(text(`xl/worksheets/sheet${i + 1}.xml`), shared)]),
  );
}
