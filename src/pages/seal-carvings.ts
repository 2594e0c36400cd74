/** A seal as it is cut: its outline and the specks where the ink does not take, as SVG paths in a square of 100. */
export interface SealCarving {
  /** White on red, or red lines on paper. */
  readonly cut: 'filled' | 'lined';
  readonly edge: string;
  readonly specks: string;
  /** Size and middle of the character. */
  readonly size: number;
  readonly y: number;
}

type Point = readonly [x: number, y: number];

/** Numbers 0–1 that look random and are the same everywhere. */
const grain = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const steps = 48;
const around = (
  radius: (angle: number) => number,
  [x, y]: Point = [50, 50],
  [a, b]: Point = [1, 1],
): Point[] =>
  Array.from({ length: steps }, (_, i) => {
    const angle = (2 * Math.PI * i) / steps;
    const r = radius(angle);
    return [x + a * r * Math.cos(angle), y + b * r * Math.sin(angle)];
  });
/** A corner's share of the turn, `sides` of them: the distance to a straight side, along an angle. */
const polygon = (sides: number, inner: number) => (angle: number) => {
  const part = (2 * Math.PI) / sides;
  const off = (((angle + part / 2) % part) + part) % part;
  return inner / Math.cos(off - part / 2);
};
const round = () => 45.5;
/** Straight sides, worn corners. */
const square = (angle: number) =>
  45.5 / (Math.abs(Math.cos(angle)) ** 9 + Math.abs(Math.sin(angle)) ** 9) ** (1 / 9);

/** Outlines that a hand would cut, each of one line or two that overlap, and the size and middle of what stands in them. */
const shapes = {
  square: { lines: [around(square)], size: 68, y: 50 },
  octagon: { lines: [around(polygon(8, 44))], size: 62, y: 50 },
  circle: { lines: [around(round)], size: 58, y: 50 },
  oval: { lines: [around(round, [50, 50], [0.82, 1.03])], size: 54, y: 50 },
  gourd: {
    lines: [around(() => 25, [50, 27]), around(() => 34, [50, 65], [1.14, 0.94])],
    size: 48,
    y: 65,
  },
} satisfies Record<string, { lines: Point[][]; size: number; y: number }>;

const place = (point: Point) => point.map((at) => at.toFixed(1)).join(' ');

function carve(shape: keyof typeof shapes, cut: SealCarving['cut'], seed: number): SealCarving {
  const { lines, size, y } = shapes[shape];
  const next = grain(seed);
  const waver = () => (next() - 0.5) * 2.4;
  const cutLines = lines.map((line) => line.map(([a, b]): Point => [a + waver(), b + waver()]));
  const all = lines.flat();
  const specks = Array.from({ length: cut === 'filled' ? 26 : 14 }, () => {
    const [a, b] = all[Math.floor(next() * all.length)] ?? [50, 50];
    // From the rim inwards, most of them close to it; on a line they break it.
    const inward = cut === 'filled' ? 0.06 + next() * next() * 0.3 : next() * 0.08;
    const point: Point = [a + (50 - a) * inward, b + (y - b) * inward];
    const grit = 0.5 + next() * 1.1;
    return `M${place(point)}l${grit.toFixed(1)} ${(grit / 2).toFixed(1)} -${(grit / 2).toFixed(1)} ${grit.toFixed(1)}Z`;
  });
  return {
    cut,
    edge: cutLines.map((line) => `M${line.map(place).join('L')}Z`).join(''),
    specks: specks.join(''),
    size: cut === 'lined' ? size - 6 : size,
    y,
  };
}

/** The carvings that seals are given out in, so that neighbours differ. */
export const sealCarvings: readonly SealCarving[] = [
  carve('square', 'filled', 315),
  carve('octagon', 'filled', 2023),
  carve('circle', 'lined', 1101),
  carve('oval', 'filled', 88),
  carve('square', 'lined', 607),
  carve('gourd', 'filled', 1201),
  carve('octagon', 'lined', 45),
  carve('circle', 'filled', 730),
  carve('oval', 'lined', 912),
];
