import { t } from '../../app/i18n.ts';

interface OddCardsProps {
  readonly twice: readonly number[];
  readonly strangers: readonly number[];
}

const list = (seats: readonly number[]) => seats.join(t('cards.comma'));

/** Cards that can't count: held up twice, or of no seat in this class. */
export function OddCards({ twice, strangers }: OddCardsProps) {
  if (twice.length === 0 && strangers.length === 0) return null;
  return (
    <div class="pg-cards-odd" role="status">
      {twice.length > 0 && <p>{t('cards.twice', { seats: list(twice) })}</p>}
      {strangers.length > 0 && <p>{t('cards.strangers', { seats: list(strangers) })}</p>}
    </div>
  );
}
