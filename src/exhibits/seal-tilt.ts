const tilts = [-5, 3, -3, 6, -7];

/** How far a seal leans, in degrees from −9 to 9, the same each time for a variant (1–5; others wrap round). */
export function sealTilt(variant: number): number {
  const index = (((Math.trunc(variant) - 1) % tilts.length) + tilts.length) % tilts.length;
  return tilts[index] ?? 0;
}
