import type { Mark } from './state.ts';

/** What happened, for the view to animate and the live region to speak. */
export type PlayEvent =
  | { readonly type: 'marked'; readonly spot: string; readonly mark: Mark; readonly settled: boolean }
  | { readonly type: 'set'; readonly spot: string; readonly gives: boolean }
  | { readonly type: 'moved'; readonly screen: string }
  | { readonly type: 'arrived' }
  /** The thread holds: it now ends at `node`. */
  | { readonly type: 'tied'; readonly node: string; readonly complete: boolean }
  /** The thread snapped: the node never held the detail. */
  | { readonly type: 'snapped'; readonly node: string }
  | { readonly type: 'finished' }
  | { readonly type: 'reopened'; readonly spots: readonly string[] };

/** Why an action was refused. The state stays the very same object. */
export type Rejection =
  | 'play/finished'
  | 'play/not-finished'
  | 'play/unknown-spot'
  | 'play/spot-closed'
  | 'play/already-marked'
  | 'play/unknown-reason'
  | 'play/nothing-judged'
  | 'play/not-this-mechanic'
  | 'play/no-such-element'
  | 'play/needs-more'
  | 'play/not-resisted'
  | 'play/no-link'
  | 'play/not-yet';

/** The outcome of one action. */
export interface Step<S> {
  readonly state: S;
  readonly events: readonly PlayEvent[];
  readonly rejected?: Rejection;
}
