/** Says which strings of which JSON files are set in a face. */
export interface GlyphRule {
  /** Matched against the path from the project root, with `/` as separator. */
  files: RegExp;
  /** Keys of the document's root that count, with every string at or below them. `'*'` counts the whole document. */
  top?: readonly string[] | '*';
  /** Keys that count at any depth, with every string at or below them. */
  any?: readonly string[];
  /** True for texts that no first page shows: their characters go into a file that comes when one of them is drawn. */
  later?: boolean;
}
