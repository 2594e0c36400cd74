import type { GlyphRule } from './glyph-rule.ts';

/** A web font face that the build cuts down to the glyphs in use. */
export interface Face {
  /** CSS family name the pages use. */
  family: string;
  /** CSS weight, 1–1000. */
  weight: number;
  /** File name stem of the result. */
  name: string;
  /** npm package that holds the source font. */
  package: string;
  /** The package's whole-font file, from the package's root. */
  file: string;
  /** Given a key of the package's `unicode.json`, the file with that slice: for what the whole font lacks. */
  slice?: (key: string) => string;
  /** OpenType features to keep; each may bring alternate glyphs. */
  features: readonly string[];
  rules: readonly GlyphRule[];
  /** Characters always included. */
  base: string;
  /** Characters that stand in no text, for the part of the face that comes when it is needed. */
  later?: string;
  /** Characters never included: the page's next font draws them. */
  omit?: string;
}
