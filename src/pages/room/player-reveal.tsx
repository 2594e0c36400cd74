import { t } from '../../app/i18n.ts';
import type { PlayerQuestion } from '../../classroom/views/player-view.ts';
import { Seal } from '../../exhibits/seal.tsx';
import type { PublicBundle } from '../../rules/bundle.ts';
import { Citation } from '../citation.tsx';
import { MarkSeal } from '../mark-seal.tsx';
import { isClaim } from './is-claim.ts';
import { markWord, verdictWord } from './mark-word.ts';
import { outcomeWord } from './outcome-word.ts';
import { sealOfMark } from './seal-of-mark.ts';

/** The answer to a spot beside one's own, and why. */
export function PlayerReveal({
  question,
  bundle,
}: {
  question: PlayerQuestion;
  bundle: PublicBundle | null;
}) {
  const { revealed, spot, mine, outcome } = question;
  if (!revealed || !bundle || !spot) return <p class="pg-rm-wait">{t('room.lookUp')}</p>;
  const { verdict, reasons, short, why, lawful, citations } = revealed;
  const claim = isClaim(bundle, spot);
  const reasoned = mine?.verdict === 'violation' && question.letters.length > 2;
  return (
    <div class="pg-rm-sheet">
      <p class="pg-rm-spot">{question.text}</p>
      <div class="pg-rm-answer">
        <Seal
          seal={sealOfMark(bundle, spot, verdict === 'lawful' ? { verdict } : { verdict, reason: null })}
          size="large"
        />
        <div>
          <h2>{t('room.answerIs', { answer: verdictWord(verdict, bundle, spot) })}</h2>
          {reasons[0] && <p>{reasons[0].label}</p>}
        </div>
      </div>
      <div class="pg-rm-outcome">
        <MarkSeal kind={mine && outcome ? outcome.outcome : 'pending'} />
        <div>
          <b>{outcomeWord(question, claim, reasoned)}</b>
          {mine && <p>{t('room.yours', { answer: markWord(mine, question, bundle) })}</p>}
        </div>
      </div>
      {question.late && <p class="pg-rm-note">{t('room.late')}</p>}
      <p class="pg-rm-short">{short}</p>
      <h2>{t('room.why')}</h2>
      <p>{why}</p>
      {lawful && (
        <>
          <h2>{t(claim ? 'claim.better' : 'play.lawfulVersion')}</h2>
          <p>{lawful}</p>
        </>
      )}
      {citations.length > 0 && (
        <>
          <h2>{t('play.citations')}</h2>
          {citations.map((one) => (
            <Citation key={`${one.law} ${one.article}`} {...one} />
          ))}
        </>
      )}
    </div>
  );
}
