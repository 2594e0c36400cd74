import type { UiKey } from '../../app/i18n.ts';
import type { RapidCard } from '../../rules/rapid/deal-card.ts';
import { stageEnds } from '../../rules/rapid/deal-card.ts';
import type { RapidDeck } from '../../rules/rapid/rapid-schema.ts';

type Tell = (key: UiKey, params?: Record<string, string | number>) => string;

/** Everything a request card says, in one language. */
export interface RapidWords {
  readonly type: string;
  readonly functions: string;
  readonly ask: string;
  readonly purpose: string;
  readonly moment: string;
  readonly refusal: string;
  /** Why it is lawful or not. */
  readonly why: string;
}

/**
 * Puts a card into words. `index` is its place in the deck: it varies the moment of asking and the function
 * shown beside, which decide nothing unless the card nags.
 */
export function rapidWords(
  deck: RapidDeck,
  card: RapidCard,
  index: number,
  lang: 'zh' | 'en',
  t: Tell,
): RapidWords {
  const type = deck.table.types[card.appType];
  const names = deck.names[card.appType]?.[lang] ?? { name: card.appType, does: '' };
  const nameOf = (ask: string) => deck.table.asks[ask]?.name[lang] ?? ask;
  const extras = type?.extras ?? [];
  const { shape, pick } = card;
  const extra = extras[pick % Math.max(1, extras.length)];
  const second = extras[(pick + 1) % Math.max(1, extras.length)];
  const need = type?.needs[pick];
  const stray = type?.strays[pick];
  const used = shape === 'need' ? need : shape.startsWith('stray') ? undefined : extra;
  const offered = [
    names.does,
    (shape === 'need' || used === undefined ? extras[0] : extra)?.[lang].function ?? '',
  ];
  if (shape === 'bundle') offered.push(second?.[lang].function ?? '');
  const list = offered.filter(Boolean).reduce((a, b) => t('rapid.list', { a, b }));
  const ask =
    shape === 'bundle'
      ? t('rapid.and', { a: nameOf(extra?.ask ?? ''), b: nameOf(second?.ask ?? '') })
      : nameOf((used ?? stray)?.ask ?? '');
  const own = (used ?? stray)?.[lang].purpose ?? '';
  const purpose = shape === 'bundle' ? t('rapid.list', { a: own, b: second?.[lang].purpose ?? '' }) : own;
  const late = index >= (stageEnds[1] ?? 0);
  const { refusal } = card.facts;
  // Whatever shuts the app is asked for when it is used: the moment must not tell the lawful from the others.
  const plain = refusal === 'app' || index % 2 === 0 ? 'use' : 'open';
  const again = shape === 'extra' && late && index % 3 === 0;
  const moment = shape === 'nag' ? 'nag' : again ? 'again' : plain;
  const params = { does: names.does, function: used?.[lang].function ?? '' };
  return {
    type: names.name,
    functions: list,
    ask,
    purpose,
    moment: t(`rapid.moment.${moment}` as UiKey),
    refusal: t(refusal === 'app' ? 'rapid.refusal.app' : 'rapid.refusal.free'),
    why: t(`rapid.why.${shape}` as UiKey, params),
  };
}
