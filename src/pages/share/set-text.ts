import type { CardItem, Measure, Type } from './card-item.ts';

type Text = Extract<CardItem, { kind: 'text' }>;

/** A line's height, by its type size. */
export const lineHeight = 1.2;

/** What may not begin a line. */
const closing = /^[，。、；：？！」』》）】…·,.;:?!)\]’”]/;

/** The pieces a text may be broken between: words with their space, and single Han characters with what closes them. */
function pieces(text: string): string[] {
  const found = text.match(/[^\s\u2E80-\uFFEF]+\s*|[\u2E80-\uFFEF]\s*|\s+/g) ?? [];
  return found.reduce<string[]>((all, one) => {
    const last = all.length - 1;
    if (last >= 0 && closing.test(one)) all[last] += one;
    else all.push(one);
    return all;
  }, []);
}

/** A text broken into lines no wider than `width`; a piece that is wider stands alone. */
export function wrapText(text: string, type: Type, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure((line + piece).trim(), type) > width) {
      lines.push(line.trim());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}

/** Cuts a text to a width, with an ellipsis where something went. */
function clipText(text: string, type: Type, width: number, measure: Measure): string {
  if (measure(text, type) <= width) return text;
  let kept = [...text];
  while (kept.length > 0 && measure(`${kept.join('').trimEnd()}…`, type) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

/** How a text was fitted: its lines and the size that let it in. */
interface Fitted {
  readonly lines: readonly string[];
  readonly type: Type;
}

/** The room a text has. `rows` and `height` bound its lines, one and any if left out. */
interface Room {
  readonly width: number;
  /** The smallest type size. */
  readonly least: number;
  readonly rows?: number;
  readonly height?: number;
}

/** Fits a text into a room: shrinks down to `least`, then takes more lines, then cuts the last one. */
export function fitText(text: string, type: Type, room: Room, measure: Measure): Fitted {
  const { width, least, rows = 1, height = Number.POSITIVE_INFINITY } = room;
  for (let size = type.size; size >= least; size -= 1) {
    if (measure(text, { ...type, size }) <= width) return { lines: [text], type: { ...type, size } };
  }
  for (let size = type.size; size >= least; size -= 1) {
    const lines = wrapText(text, { ...type, size }, width, measure);
    const fits = lines.every((line) => measure(line, { ...type, size }) <= width);
    const low = lines.length * size * lineHeight <= height;
    if (lines.length <= rows && fits && low) return { lines, type: { ...type, size } };
  }
  const small = { ...type, size: least };
  const lines = wrapText(text, small, width, measure);
  const last = lines.slice(rows - 1).join(' ');
  return {
    lines: [...lines.slice(0, rows - 1), last].map((line) => clipText(line, small, width, measure)),
    type: small,
  };
}

/** Where a text goes: its left, middle or right edge, and the top of its line box. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly color: string;
}

/** One line of text as an item. */
export function textItem(text: string, type: Type, place: Place, measure: Measure): Text {
  const w = measure(text, type);
  const shift = place.align === 'right' ? w : place.align === 'center' ? w / 2 : 0;
  return {
    kind: 'text',
    text,
    type,
    color: place.color,
    box: { x: place.x - shift, y: place.y, w, h: type.size * lineHeight },
  };
}

/** Lines of text under each other. `leading` by the type size. */
export const textLines = (
  { lines, type }: Fitted,
  place: Place,
  measure: Measure,
  leading = 1.35,
): readonly Text[] =>
  lines.map((line, i) => textItem(line, type, { ...place, y: place.y + i * type.size * leading }, measure));
