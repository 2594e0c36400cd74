import { codeCells, codeOf, markerCells } from './marker.ts';

/** Cells of white that must surround a printed marker. */
export const quietCells = 1;

/** The `viewBox` of `markerPath`: the marker and the white around it. */
export const markerViewBox = `${-quietCells} ${-quietCells} ${markerCells + 2 * quietCells} ${markerCells + 2 * quietCells}`;

/**
 * The black of a seat's marker as one SVG path, one unit a cell, the top left at 0 0. The border is one piece and
 * cells that touch share edges exactly, so that no hairline shows in print; fill it by `evenodd`. Throws for a
 * number that is no seat.
 */
export function markerPath(seat: number): string {
  const end = codeCells + 1;
  const white = codeOf(seat).flatMap((row, y) =>
    row.flatMap((isWhite, x) => (isWhite ? [`M${x + 1} ${y + 1}h1v1h-1z`] : [])),
  );
  return `M0 0H${end + 1}V${end + 1}H0z${white.join('')}`;
}

/** The marker of a seat as an SVG document for print, black on white, its white margin included. */
export function markerSvg(seat: number): string {
  const size = markerCells + 2 * quietCells;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${markerViewBox}" shape-rendering="crispEdges"><path fill="#fff" d="M${-quietCells} ${-quietCells}h${size}v${size}h${-size}z"/><path fill="#000" fill-rule="evenodd" d="${markerPath(seat)}"/></svg>`;
}
