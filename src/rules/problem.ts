/** Something wrong with a level: the JSON path inside the file and a sentence for its writer. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
