import { useExhibit } from './exhibit-context.ts';
import { Seal } from './seal.tsx';

/** The place in a spot's right gutter where its seal lands; empty until then. On paper it holds the spot's number. */
export function SealSlot({ id }: { readonly id: string }) {
  const { numbers, seals } = useExhibit();
  const seal = seals[id];
  const number = numbers?.[id];
  return (
    <span class="seal-slot" data-seal={id}>
      {number === undefined ? null : <span class="seal-number">{number}</span>}
      {seal ? <Seal seal={seal} size="large" /> : null}
    </span>
  );
}
