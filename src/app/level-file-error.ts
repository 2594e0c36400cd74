/** Why a level file could not be had. `missing` means there is no such level in this build. */
export class LevelFileError extends Error {
  readonly code: 'missing' | 'offline' | 'malformed';
  constructor(code: LevelFileError['code']) {
    super(`level-file/${code}`);
    this.code = code;
  }
}
