import { barcodeBars } from './barcode-bars.ts';

/** A bar code with its number under it. */
export function Barcode({ value }: { readonly value: string }) {
  const { bars, width } = barcodeBars(value);
  return (
    <span class="ex-barcode">
      <svg viewBox={`0 0 ${width} 24`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {bars.map((bar) => (
          <rect key={bar.x} x={bar.x} y="0" width={bar.width} height="24" />
        ))}
      </svg>
      <span class="ex-barcode-number">{value}</span>
    </span>
  );
}
