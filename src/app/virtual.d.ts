declare module 'virtual:levels-version' {
  const version: string;
  export default version;
}

declare module 'virtual:level-source' {
  export const levelSource: import('./level-source/level-source.ts').LevelSource;
}

/** The text of every level file by its path under `levels/`; in the one-file build alone. */
declare module 'virtual:level-files' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
