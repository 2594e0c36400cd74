import type { Shareable } from '../../../../src/pages/share/share-props.ts';
import type { Gauge } from '../../../../src/rules/gauge.ts';
import type { Language } from '../../../../src/rules/languages.ts';

/** What the panel is to show. */
export interface Showing {
  readonly share: Shareable;
  readonly gauge: Gauge | null;
  readonly language: Language;
}
