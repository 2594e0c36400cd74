import { useExhibit } from './exhibit-context.ts';
import { Seal } from './seal.tsx';

/** The place in a spot's right gutter where its seal lands; empty until then. */
export function SealSlot({ id }: { readonly id: string }) {
  const seal = useExhibit().seals[id];
  return (
    <span class="seal-slot" data-seal={id}>
      {seal ? <Seal seal={seal} size="large" /> : null}
    </span>
  );
}
