import { t } from '../app/i18n.ts';
import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import type { SpotOutcome } from '../rules/judge.ts';
import type { Mark } from '../rules/state.ts';
import { Citation } from './citation.tsx';
import { MarkSeal } from './mark-seal.tsx';
import { markWords } from './mark-words.ts';
import { outcomeWord } from './verdict-words.ts';

interface SpotNoteProps {
  readonly id: string;
  readonly bundle: PublicBundle;
  readonly keyBundle: KeyBundle;
  readonly mark: Mark | undefined;
  readonly outcome: SpotOutcome;
  readonly open: boolean;
}

/** One spot explained: what was marked, what is right, why, how it would be lawful, and the law. */
export function SpotNote({ id, bundle, keyBundle, mark, outcome, open }: SpotNoteProps) {
  const spot = keyBundle.spots[id];
  const label = bundle.level.spots.find((one) => one.id === id)?.label ?? id;
  if (!spot) return null;
  const { claim, say } = markWords(bundle, id);
  return (
    <details class="pg-note" open={open}>
      <summary>
        <MarkSeal kind={outcome.outcome} />
        <span class="pg-note-label">{label}</span>
        <span class="pg-note-word">{t(outcomeWord(outcome, claim))}</span>
      </summary>
      <div class="pg-note-body">
        <dl class="pg-note-marks">
          <div>
            <dt>{t('verdict.yours')}</dt>
            <dd>{say(mark)}</dd>
          </div>
          <div>
            <dt>{t('verdict.key')}</dt>
            <dd>{say(spot)}</dd>
          </div>
        </dl>
        <p>{spot.why}</p>
        {spot.verdict === 'violation' && (
          <p class="pg-note-lawful">
            <b>{t(claim ? 'claim.better' : 'play.lawfulVersion')}</b> {spot.lawful}
          </p>
        )}
        {spot.provisions.map((provision) => {
          const citation = keyBundle.provisions[provision];
          return citation && <Citation key={provision} {...citation} />;
        })}
      </div>
    </details>
  );
}
