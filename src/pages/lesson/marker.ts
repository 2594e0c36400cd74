export { markerSvg } from '../../cards/marker-svg.ts';

/** Draws the marker of a seat (from 1) as an SVG document; null in a build that has no markers. */
export type MarkerSvg = (seat: number) => string;
