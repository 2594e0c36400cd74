import type { SpotSeal } from './exhibit-props.ts';
import { sealName } from './seal-name.ts';
import { sealTilt } from './seal-tilt.ts';
import { sealUrls } from './seal-urls.ts';

/** The inked drawing of a seal. Silent: the element it lies on says in its name what was stamped. */
export function Seal({ seal, size }: { readonly seal: SpotSeal; readonly size: 'large' | 'small' }) {
  const name = sealName(seal);
  const drawings: readonly string[] = sealUrls[size][name];
  const src = drawings[(Math.max(1, Math.trunc(seal.variant)) - 1) % drawings.length];
  return (
    <img
      class={`ex-seal ex-seal-${name}${seal.landing ? ' is-landing' : ''}`}
      src={src}
      alt=""
      draggable={false}
      style={{ transform: `rotate(${sealTilt(seal.variant)}deg)` }}
    />
  );
}
