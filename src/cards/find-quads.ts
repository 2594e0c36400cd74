import cv from 'js-aruco2/src/cv.js';
import type { GreyImage } from './grey-image.ts';
import type { Point, Quad } from './point.ts';

const { CV } = cv;

/** Px around a pixel that its darkness is compared with: with half as many, a dim card drowns in noise. */
const kernel = 4;
/** How much darker than its surroundings the ink must be, of 255. */
const darker = 7;
/** Shorter edges, px, hold no code that can be read. */
const minEdge = 9;
/** A longer edge than this many times the shortest is no card held to the camera. */
const maxAspect = 2.5;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The corners clockwise as seen (y points down). */
function clockwise([a, b, c, d]: Quad): Quad {
  const turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return turn < 0 ? [a, d, c, b] : [a, b, c, d];
}

function isCardLike(quad: Quad): boolean {
  const edges = quad.map((corner, index) => distance(corner, quad[(index + 1) % 4] as Point));
  const shortest = Math.min(...edges);
  return shortest >= minEdge && Math.max(...edges) <= maxAspect * shortest;
}

/**
 * Clears dark pixels with fewer than three dark neighbours: a sensor's noise makes thousands of such specks, and
 * every one would be followed as a border of its own.
 */
function clearSpecks(dark: Uint8Array, width: number, height: number): void {
  const end = width * (height - 1) - 1;
  for (let at = width + 1; at < end; at += 1) {
    if (dark[at] === 0) continue;
    const sum =
      (dark[at - width - 1] as number) +
      (dark[at - width] as number) +
      (dark[at - width + 1] as number) +
      (dark[at - 1] as number) +
      (dark[at + 1] as number) +
      (dark[at + width - 1] as number) +
      (dark[at + width] as number) +
      (dark[at + width + 1] as number);
    if (sum < 3 * 255) dark[at] = 0;
  }
}

/** Memory that reading needs, kept from tile to tile. */
export interface Scratch {
  dark: Uint8Array;
  borders: Int32Array;
}

/**
 * Convex quadrilaterals of about a card's shape around dark regions, px of this image. js-aruco2 finds the
 * borders; its own detector keeps everything in plain arrays, six times slower at 1080p.
 */
export function findQuads(image: GreyImage, scratch: Scratch): Quad[] {
  const { width, height } = image;
  if (scratch.dark.length !== width * height) {
    scratch.dark = new Uint8Array(width * height);
    scratch.borders = new Int32Array((width + 2) * (height + 2));
  }
  const dark = { width, height, data: scratch.dark };
  CV.adaptiveThreshold(image, dark, kernel, darker);
  clearSpecks(dark.data, width, height);
  const found: Quad[] = [];
  for (const contour of CV.findContours(dark, scratch.borders)) {
    if (contour.length < 4 * minEdge) continue;
    const polygon = CV.approxPolyDP(contour, contour.length * 0.05);
    if (polygon.length !== 4 || !CV.isContourConvex(polygon)) continue;
    const quad = clockwise(polygon as unknown as Quad);
    if (isCardLike(quad)) found.push(quad);
  }
  return found;
}
