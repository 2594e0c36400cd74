import './styles/nature-seal.css';

/** Numbers 0–1 that look random and are the same everywhere. */
const grain = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** The edge of a hand-cut seal: a square whose sides waver and whose corners are worn. */
function edge(seed: number): string {
  const next = grain(seed);
  const steps = 11;
  const side = Array.from({ length: steps }, (_, i) => 9 + (82 * i) / (steps - 1));
  const waver = (at: number) => at + (next() - 0.5) * 3;
  const points = [
    ...side.map((x) => [x, waver(4.5)]),
    ...side.map((y) => [waver(95.5), y]),
    ...[...side].reverse().map((x) => [x, waver(95.5)]),
    ...[...side].reverse().map((y) => [waver(4.5), y]),
  ];
  return `M${points.map((point) => point.map((at = 0) => at.toFixed(1)).join(' ')).join('L')}Z`;
}

/** Where the ink did not take: specks near the rim. */
function specks(seed: number): string {
  const next = grain(seed);
  return Array.from({ length: 26 }, () => {
    const along = 7 + next() * 86;
    const inset = 3 + next() * next() * 16;
    const [x, y] =
      next() < 0.5
        ? [along, next() < 0.5 ? inset : 100 - inset]
        : [next() < 0.5 ? inset : 100 - inset, along];
    const size = 0.5 + next() * 1.1;
    return `M${x.toFixed(1)} ${y.toFixed(1)}l${size.toFixed(1)} ${(size / 2).toFixed(1)} -${(size / 2).toFixed(1)} ${size.toFixed(1)}Z`;
  }).join('');
}

/** Three carvings, so that neighbours differ. */
const carvings = [315, 2023, 1101].map((seed) => ({ edge: edge(seed), specks: specks(seed + 7) }));

/** A person's seal: a nature character, cut in white. Silent; the words beside it say whose it is. */
export function NatureSeal({ char, class: name = '' }: { char: string; class?: string }) {
  const turn = (char.charCodeAt(0) || 0) % carvings.length;
  const carving = carvings[turn];
  return (
    <svg class={`pg-nature ${name}`} viewBox="0 0 100 100" aria-hidden="true" data-turn={turn}>
      <path class="pg-nature-body" d={carving?.edge} />
      <text x="50" y="50" dy="0.355em" text-anchor="middle">
        {char}
      </text>
      <path class="pg-nature-specks" d={carving?.specks} />
    </svg>
  );
}
