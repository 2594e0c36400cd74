import type { UiKey } from '../../app/i18n.ts';
import type { Gauge } from '../../rules/gauge.ts';
import type { SharedResult } from '../../rules/share/shared-result.ts';
import type { QrPlan } from './qr-plan.ts';

/** Gives an interface text with its places filled. */
export type CardSay = (key: UiKey, params?: Readonly<Record<string, string | number>>) => string;

/** All that a card shows. */
export interface CardContent {
  readonly result: SharedResult;
  /** Left out where it has nothing to say. */
  readonly gauge: Gauge | null;
  /** The code and what it leads to; null where there is no address. */
  readonly qr: { readonly plan: QrPlan; readonly note: UiKey } | null;
}
