/** How far a marker is turned clockwise as the camera sees it, in quarters: 1 has its top on the right. */
export type Turn = 0 | 1 | 2 | 3;
