/** A font file the page may load: one `FontFace`. */
export interface WebFont {
  family: string;
  /** CSS weight, `'1'` to `'1000'`. */
  weight: string;
  url: string;
  /** CSS `unicode-range`; without it the file may serve any character it has. */
  unicodeRange?: string;
  /** Fetched only when the page draws a character of its range. */
  later?: boolean;
}
