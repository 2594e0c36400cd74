import type { BoardView } from '../../classroom/views/board-view.ts';
import type { HostView } from '../../classroom/views/host-view.ts';

/**
 * What a class screen is told: the board's view and, for those who steer, what the host knows besides. The exhibit
 * comes beside it, since in rooms it travels once and views often.
 */
export type ClassView = Omit<BoardView, 'exhibit'> &
  Partial<Pick<HostView, 'people' | 'ahead' | 'canUndo' | 'live' | 'lateMarks'>>;
