import { useEffect, useRef } from 'preact/hooks';
import type { Sighting } from '../../cards/sighting.ts';
import { drawOutlines } from './draw-outlines.ts';

interface OutlinePlateProps {
  /** What the picture shows; null before there is one. */
  readonly shown: {
    readonly width: number;
    readonly height: number;
    readonly sightings: readonly Sighting[];
  } | null;
  /** What is written beside a card. */
  readonly labelOf: (seat: Sighting) => string;
  /** Cards whose answers stand are drawn full. */
  readonly isLocked: (seat: number) => boolean;
  /** The plate in words. */
  readonly label: string;
}

/** Where the cards are, as outlines on a plain ground: whatever else the camera saw is never drawn. */
export function OutlinePlate({ shown, labelOf, isLocked, label }: OutlinePlateProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const { clientWidth: width, clientHeight: height } = element;
    const density = Math.min(devicePixelRatio, 2);
    element.width = Math.round(width * density);
    element.height = Math.round(height * density);
    const context = element.getContext('2d');
    if (!context || !shown) return;
    context.scale(density, density);
    const textPx = Number.parseFloat(getComputedStyle(element).fontSize);
    drawOutlines(context, { width, height, textPx }, shown, labelOf, isLocked);
  });
  return (
    <div class="pg-plate">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
