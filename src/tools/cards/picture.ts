/** A grey picture being painted: brightness 0–255 a pixel, not yet rounded. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/**
 * Paints where `shade` gives a brightness and leaves the rest; each pixel is the mean of `samples` × `samples`. `x`,
 * `y` and `reach` bound the square in which it looks.
 */
export function paint(
  { width, height, data }: Picture,
  x: number,
  y: number,
  reach: number,
  samples: number,
  shade: (x: number, y: number) => number | null,
): void {
  const left = Math.max(0, Math.floor(x - reach));
  const right = Math.min(width - 1, Math.ceil(x + reach));
  const bottom = Math.min(height - 1, Math.ceil(y + reach));
  for (let row = Math.max(0, Math.floor(y - reach)); row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      let sum = 0;
      let covered = 0;
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const dx = ((sample % samples) + 0.5) / samples - 0.5;
        const dy = (Math.floor(sample / samples) + 0.5) / samples - 0.5;
        const value = shade(column + dx, row + dy);
        if (value !== null) {
          sum += value;
          covered += 1;
        }
      }
      if (covered === 0) continue;
      const at = row * width + column;
      const rest = (data[at] as number) * (samples * samples - covered);
      data[at] = (sum + rest) / (samples * samples);
    }
  }
}
