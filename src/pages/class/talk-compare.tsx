import { t } from '../../app/i18n.ts';
import type { RoundTally } from '../../classroom/tally.ts';

interface TalkCompareProps {
  readonly talk: { readonly first: RoundTally; readonly second: RoundTally };
  readonly verdict: 'lawful' | 'violation';
}

/** The right verdicts before and after desk-mates talked, side by side. */
export function TalkCompare({ talk, verdict }: TalkCompareProps) {
  const columns = [
    ['board.beforeTalk', talk.first],
    ['board.afterTalk', talk.second],
  ] as const;
  return (
    <dl class="pg-cl-talk">
      {columns.map(([word, tally]) => (
        <div key={word}>
          <dt>{t(word)}</dt>
          <dd>
            <b>{tally[verdict]}</b> {t('board.rightOf', { total: tally.n })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
