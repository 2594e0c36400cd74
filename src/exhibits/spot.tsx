import type { ComponentChildren } from 'preact';
import { useExhibit } from './exhibit-context.ts';
import { SealSlot } from './seal-slot.tsx';
import { spotName } from './spot-name.ts';

interface SpotProps {
  readonly id: string;
  /** The row's own text, for the accessible name. */
  readonly own: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A judgeable row: a button as wide as the row, with a gutter on the right for the seal. */
export function Spot({ id, own, class: extra, children }: SpotProps) {
  const { selected, closed, seals, words, onSelect } = useExhibit();
  const isClosed = closed.includes(id);
  const isSelected = selected === id;
  return (
    <button
      type="button"
      class={`spot ${extra}${isSelected ? ' is-selected' : ''}`}
      data-spot={id}
      aria-pressed={isSelected}
      aria-disabled={isClosed}
      aria-label={spotName(own, seals[id], words)}
      onClick={() => {
        if (!isClosed) onSelect(id);
      }}
    >
      {children}
      <span class="ex-wash" />
      <span class="ex-crop" />
      <SealSlot id={id} />
    </button>
  );
}
