/** Something in a style sheet that the oldest browser lacks and nothing stands in for. */
export interface Finding {
  /** Line in the style sheet, from 1. */
  readonly line: number;
  /** The selector or at-rule it stands in. */
  readonly where: string;
  readonly message: string;
}
