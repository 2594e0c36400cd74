/** The cut files of a face, and what no file of its package has. */
export interface BuiltFace {
  /** Absolute paths; `unicodeRange` is set on every file but the first. */
  files: { path: string; unicodeRange?: string }[];
  /** Wanted code points without a glyph, ascending: they fall back to the next family. */
  missing: number[];
}
