import type { Letter } from './exhibit-schema.ts';
import { own } from './own.ts';

const blank = /【([^】]{1,24})】/g;

/** The blanks of a letter, each once, in reading order: what only its writer knows. */
export function blanksOf(letter: Pick<Letter, 'paragraphs' | 'title' | 'addressee'>): readonly string[] {
  const all = [letter.addressee, letter.title, ...letter.paragraphs.map((one) => one.text)].join('\n');
  return [...new Set([...all.matchAll(blank)].map((match) => match[1] as string))];
}

/** A text with its blanks filled; an empty answer leaves room to write by hand. */
export const fillBlanks = (text: string, answers: Readonly<Record<string, string>>): string =>
  text.replace(blank, (_, name: string) => own(answers, name)?.trim() || '________');

/** A letter as plain text, ready to paste. */
export const letterText = (
  letter: Pick<Letter, 'paragraphs' | 'title' | 'addressee'>,
  answers: Readonly<Record<string, string>>,
): string =>
  [letter.title, letter.addressee, ...letter.paragraphs.map((one) => one.text)]
    .map((text) => fillBlanks(text, answers))
    .join('\n\n');
