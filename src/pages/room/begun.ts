const keyOf = (code: string) => `room ${code} begun`;

/** True if the lobby of a room was left in this tab, though its class still stands at its first step. */
export function hasBegun(code: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(code)) !== null;
  } catch {
    return false;
  }
}

/** Remembers, for this tab, that the lobby was left. */
export function begin(code: string): void {
  try {
    sessionStorage.setItem(keyOf(code), '1');
  } catch {
    // Without it a reload before the first question shows the lobby once more.
  }
}
