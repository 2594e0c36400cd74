/** What every build of the game compiles to: the oldest browser it runs in, and Preact's JSX. */
export const languageFloor = {
  target: 'chrome80',
  jsx: { runtime: 'automatic', importSource: 'preact' },
} as const;
