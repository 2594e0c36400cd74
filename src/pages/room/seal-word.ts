import { language } from '../../app/i18n.ts';
import type { Seal } from '../../classroom/seal-of.ts';
import { natureSeals } from '../../rules/nature-seals.ts';

/** What a seat is called: its nature character, with a number from the second one of it on. */
export function sealWord({ sign, lap }: Seal): string {
  const english = language.value === 'zh-CN' ? undefined : natureSeals.find((one) => one.char === sign)?.en;
  return `${english ?? sign}${lap > 1 ? ` ${lap}` : ''}`;
}
