import './styles/nature-seal.css';

/** Edges of a hand-cut seal, corners worn off; three of them, so that neighbours differ. */
const edges = [
  'M9 6 38 4 61 6 92 5 96 9 95 33 97 60 95 92 91 96 64 95 37 97 8 95 4 91 5 62 3 38 5 10Z',
  'M7 5 34 6 66 4 93 7 95 12 96 41 94 67 96 91 92 95 61 97 33 95 9 96 5 93 6 66 4 31 6 8Z',
  'M10 5 41 6 70 4 91 6 97 10 95 36 96 70 94 94 89 96 58 95 30 97 7 94 5 90 4 59 6 28 4 9Z',
];

/** Where the cutter slipped and the paper shows: x, y and radius. */
const chips = [
  [14, 88, 2.2],
  [86, 12, 1.8],
  [90, 71, 1.4],
  [31, 8, 1.3],
] as const;

/** A person's seal: a nature character, cut in white. Silent; the words beside it say whose it is. */
export function NatureSeal({ char, class: name = '' }: { char: string; class?: string }) {
  const code = char.charCodeAt(0) || 0;
  return (
    <svg class={`pg-nature ${name}`} viewBox="0 0 100 100" aria-hidden="true" data-turn={code % 3}>
      <path d={edges[code % edges.length]} />
      <text x="50" y="50" dy="0.355em" text-anchor="middle">
        {char}
      </text>
      {chips.map(([x, y, r]) => (
        <circle key={x} cx={code % 2 ? x : 100 - x} cy={y} r={r} />
      ))}
    </svg>
  );
}
