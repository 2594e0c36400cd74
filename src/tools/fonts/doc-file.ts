/** One parsed JSON document and where it lies, as a path from the project root with `/` as separator. */
export interface DocFile {
  path: string;
  json: unknown;
}
