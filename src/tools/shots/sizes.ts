/** The windows the screens are shot in: a phone, a laptop, a projector. */
export const sizes = [
  { width: 390, height: 844, density: 2 },
  { width: 1280, height: 720, density: 1 },
  { width: 1920, height: 1080, density: 1 },
] as const;
