import { sealCarvings } from './seal-carvings.ts';
import './styles/nature-seal.css';

/** A person's seal: a nature character, cut in white or in red. Silent; the words beside it say whose it is. */
export function NatureSeal({ char, class: name = '' }: { char: string; class?: string }) {
  const code = char.charCodeAt(0) || 0;
  const carving = sealCarvings[code % sealCarvings.length];
  if (!carving) return null;
  const { cut, edge, specks, size, y } = carving;
  return (
    <svg class={`pg-nature is-${cut} ${name}`} viewBox="0 0 100 100" aria-hidden="true" data-turn={code % 3}>
      <path class="pg-nature-body" d={edge} />
      <text x="50" y={y} dy="0.355em" text-anchor="middle" font-size={size}>
        {char}
      </text>
      <path class="pg-nature-specks" d={specks} />
    </svg>
  );
}
