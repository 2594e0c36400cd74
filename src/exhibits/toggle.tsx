/** A drawn switch. It says nothing to a screen reader: what holds it does. */
export function Toggle({ on }: { readonly on: boolean }) {
  return <span class={`ex-toggle${on ? ' is-on' : ''}`} aria-hidden="true" />;
}
