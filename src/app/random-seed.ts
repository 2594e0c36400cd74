/** A fresh unsigned 32-bit seed. Works on plain-http pages, where `crypto.subtle` does not. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
