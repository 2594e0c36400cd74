const unit = (p: number): number => Math.min(1, Math.max(0, p));

/** Easings over progress 0–1; input outside is clamped. */
export const ease = {
  /** Progress of `t` from `from` to `to` ms, linear. */
  between: (t: number, from: number, to: number): number => unit((t - from) / (to - from)),
  out: (p: number): number => 1 - (1 - unit(p)) ** 3,
  in: (p: number): number => unit(p) ** 3,
  inOut: (p: number): number => (unit(p) < 0.5 ? 4 * unit(p) ** 3 : 1 - (2 - 2 * unit(p)) ** 3 / 2),
};
