import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** The quiet zone the standard asks for, in modules. */
const quiet = 4;

/** A text as a QR code with its quiet zone, as large as its box. */
export function QrCode({ text, label, class: name = '' }: { text: string; label: string; class?: string }) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: quiet });
    const runs = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
    return { size: data.length, path: runs.join('') };
  }, [text]);
  return (
    <svg
      class={`pg-rm-qr ${name}`}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={path} fill="#16233d" />
    </svg>
  );
}
