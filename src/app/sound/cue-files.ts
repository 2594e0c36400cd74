/** One encoding of the cue file. */
export interface CueFile {
  url: string;
  format: 'webm' | 'm4a';
}

/** The cue file's encodings, smallest first; Howler takes the first the browser says it can play. */
export const CUE_FILES: readonly CueFile[] = [
  { url: new URL('../../../assets/audio/cues.webm', import.meta.url).href, format: 'webm' },
  { url: new URL('../../../assets/audio/cues.m4a', import.meta.url).href, format: 'm4a' },
];
