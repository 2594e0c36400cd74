import type { UiKey } from '../../app/i18n.ts';
import { siteAddress } from '../../app/site-address.ts';
import { linkOf } from '../../rules/share/share-link.ts';
import { writeShare } from '../../rules/share/write-share.ts';
import { type QrPlan, qrPlan } from './qr-plan.ts';
import type { Shareable } from './share-props.ts';

/** Where a result leads: the whole link, and the code that fits on a card. */
export interface Ways {
  readonly link: string;
  /** What the code holds: the link, or the site's address where the link is too long for one. */
  readonly qr: { readonly plan: QrPlan; readonly note: UiKey } | null;
}

/** The link of a result, from the address of the page; null where that is no web address. */
export function waysOf({ kind, day, played }: Shareable, href: string): Ways | null {
  const site = siteAddress(href);
  if (site === null) return null;
  const link = played.length > 0 ? linkOf(site, writeShare(kind, day, played)) : site;
  const whole = qrPlan(link);
  const plan = whole ?? qrPlan(site);
  if (!plan) return { link, qr: null };
  const note: UiKey =
    link === site
      ? 'card.scanGame'
      : !whole
        ? 'card.scanHome'
        : kind === 'class'
          ? 'card.scanClass'
          : 'card.scan';
  return { link, qr: { plan, note } };
}
