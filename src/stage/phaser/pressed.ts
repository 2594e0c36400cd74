/** A seal as it was pressed. The page may swap its own drawing at contact, so its measures are kept here. */
export interface Pressed {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Radians. */
  readonly angle: number;
  /** Takes the wet ink off the paper at once. */
  readonly wipe: () => void;
}

/** The seals pressed so far, by slot. */
export const pressed = new WeakMap<HTMLElement, Pressed>();
