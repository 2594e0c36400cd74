/** The two things of Howler this folder uses. */
export type HowlerLibrary = Pick<typeof import('howler'), 'Howl' | 'Howler'>;

/** Fetches Howler as a chunk of its own; rejects when the network does. */
export async function loadHowler(): Promise<HowlerLibrary> {
  const loaded: HowlerLibrary & { default?: HowlerLibrary } = await import('howler');
  // Howler is CommonJS: depending on the bundler its names sit on the module or on its default.
  return loaded.Howl ? loaded : (loaded.default ?? loaded);
}
