import lawfulSeal from '../../../assets/art/seals/lawful-1.svg?url';
import violationSeal from '../../../assets/art/seals/violation-1.svg?url';
import { t } from '../../app/i18n.ts';
import type { RapidWords } from './rapid-words.ts';

interface RapidCardProps {
  readonly words: RapidWords;
  /** Place in the deck, from 0. */
  readonly index: number;
  /** What the card is, once it was ruled on. */
  readonly seal: { readonly verdict: 'lawful' | 'violation'; readonly right: boolean } | null;
}

const rows = ['purpose', 'moment', 'refusal'] as const;

/** A request card: the app above, then what is asked for, why, when, and what refusing costs. */
export function RapidCardView({ words, index, seal }: RapidCardProps) {
  return (
    <article class="pg-card pg-rapid-card" data-index={index}>
      <p class="pg-rapid-app">
        <b>{words.type}</b>
        <span>
          {t('rapid.functions')} {words.functions}
        </span>
      </p>
      <p class="pg-rapid-ask">
        <span>{t('rapid.ask')}</span> <b>{words.ask}</b>
      </p>
      <dl>
        {rows.map((row) => (
          <div key={row}>
            <dt>{t(`rapid.${row}`)}</dt>
            <dd>{words[row]}</dd>
          </div>
        ))}
      </dl>
      {seal && (
        <img class="pg-rapid-seal" src={seal.verdict === 'lawful' ? lawfulSeal : violationSeal} alt="" />
      )}
    </article>
  );
}
