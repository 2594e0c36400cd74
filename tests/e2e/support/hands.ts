import type { Locator } from 'playwright/test';

/** One way to work the game: pointer, touch or keyboard. */
export interface Hands {
  /** Presses a control. */
  press(control: Locator): Promise<void>;
  /** Chooses a spot. */
  pick(spot: string): Promise<void>;
  /** Chooses a verdict for it; on a `claim` that is whether it holds. True if that has stamped it, too. */
  rule(verdict: 'lawful' | 'violation', claim?: boolean): Promise<boolean>;
  /** Ties the thread of a map to a node. */
  tie(node: string): Promise<void>;
  /** Brings the stamp down. */
  stamp(): Promise<void>;
}
