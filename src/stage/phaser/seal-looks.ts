import type { Mark } from '../../rules/state.ts';
import type { SealKind } from '../stage-port.ts';
import { palette } from './palette.ts';

/** The tool a seal is struck with, by the ink on its pad. */
export type ToolName = 'tool-violation' | 'tool-lawful' | 'tool-dropped';

/** How a seal is struck and what it leaves. */
export interface SealLook {
  readonly ink: number;
  /** The back of a seal that is peeled off. */
  readonly reverse: number;
  readonly tool: ToolName;
  /** Falls with the whole arm like a violation, or is tapped like a lawful ring. */
  readonly weight: Mark['verdict'];
}

const heavy: SealLook = {
  ink: palette.cinnabar,
  reverse: palette.cinnabarReverse,
  tool: 'tool-violation',
  weight: 'violation',
};

/** The look of every seal on the canvas. */
export const sealLooks: Readonly<Record<SealKind, SealLook>> = {
  violation: heavy,
  objection: heavy,
  doable: heavy,
  lawful: { ink: palette.jade, reverse: palette.jadeReverse, tool: 'tool-lawful', weight: 'lawful' },
  dropped: { ink: palette.faded, reverse: palette.fadedReverse, tool: 'tool-dropped', weight: 'lawful' },
};
