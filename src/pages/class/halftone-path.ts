interface Halftone {
  /** Size of the row in px. */
  readonly width: number;
  readonly height: number;
  /** 0–1: how much of the class put its seal here. */
  readonly share: number;
  /** Distance of dots in px, above 0. */
  readonly pitch: number;
}

const round = (n: number) => Math.round(n * 10) / 10;

/** An SVG path of dots in rows set off against each other, large in the middle of a row and small at its edges. Empty for no share. */
export function halftonePath({ width, height, share, pitch }: Halftone): string {
  if (share <= 0) return '';
  const rows = Math.floor(height / pitch);
  const columns = Math.floor(width / pitch);
  let path = '';
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const x = (column + (row % 2) / 2) * pitch;
      const y = row * pitch;
      const [dx, dy] = [x / width - 0.45, y / height - 0.5];
      const r = 0.5 * pitch * Math.sqrt(share) * Math.exp(-(dx * dx * 4.5 + dy * dy * 4));
      if (r < pitch * 0.09) continue;
      path += `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0`;
    }
  }
  return path;
}
