/** What the measured pages leave on their window; times are ms since navigation. */
export interface BenchWindow {
  /** The stock page's first game frame. */
  readonly firstFrame?: number;
  /** The level page's times, 0 until they are known. */
  readonly probe?: { readonly takesMark: number; readonly stageReady: number };
}
