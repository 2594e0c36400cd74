/** Where the level files come from; the build says which (`virtual:level-source`). */
export interface LevelSource {
  /** Whether the page holds everything itself, so that no other file of the site may be asked for. */
  readonly selfContained: boolean;
  /**
   * The JSON value of a file by its path under `levels/`, not yet checked against any schema; null if it is no JSON.
   * Rejects with a `LevelFileError`.
   */
  read(path: string): Promise<unknown>;
}
