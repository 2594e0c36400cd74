import { Icon } from './icon.tsx';

/** A drawn tick box. It says nothing to a screen reader: what holds it does. */
export function TickBox({ on }: { readonly on: boolean }) {
  return (
    <span class={`ex-tick${on ? ' is-on' : ''}`} aria-hidden="true">
      {on ? <Icon name="tick" /> : null}
    </span>
  );
}
