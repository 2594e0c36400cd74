import { inflateSync } from 'node:zlib';

/** The size of a page in points. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
}

const boxOf = (dictionary: string): PdfPage => {
  const numbers = /\/MediaBox\s*\[([^\]]*)\]/.exec(dictionary)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
  return { width: right - left, height: top - bottom };
};

/** The objects of a document as text: those that stand open, and those packed into object streams. */
function objectsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const found: string[] = [];
  const object = /\d+\s+\d+\s+obj\b([\s\S]*?)(?:\bendobj\b|\bstream\r?\n)/g;
  for (let match = object.exec(text); match; match = object.exec(text)) {
    const dictionary = match[1] as string;
    found.push(dictionary);
    if (!/stream\r?\n$/.test(match[0])) continue;
    const from = match.index + match[0].length;
    const to = text.indexOf('endstream', from);
    object.lastIndex = to < 0 ? text.length : to;
    if (!/\/Type\s*\/ObjStm\b/.test(dictionary)) continue;
    const packed = inflateSync(pdf.subarray(from, to)).toString('latin1');
    const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
    const places = packed.slice(0, first).trim().split(/\s+/).map(Number);
    const offsets = places.filter((_, i) => i % 2 === 1);
    offsets.forEach((offset, i) => {
      found.push(packed.slice(first + offset, first + (offsets[i + 1] ?? packed.length)));
    });
  }
  return found;
}

/**
 * The pages of a PDF, in the order of its objects. Reads documents as Chromium writes them, whether their objects
 * stand open or are packed; not encrypted ones, nor pages that inherit their size.
 */
export const pdfPages = (pdf: Buffer): readonly PdfPage[] =>
  objectsOf(pdf)
    .filter((dictionary) => /\/Type\s*\/Page(?![A-Za-z])/.test(dictionary))
    .map(boxOf);
