import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import ming1 from '../../assets/art/seals/ming-1.svg?url';
import ming2 from '../../assets/art/seals/ming-2.svg?url';
import ming3 from '../../assets/art/seals/ming-3.svg?url';
import { sound } from '../app/app.ts';
import { t } from '../app/i18n.ts';
import { still as stillSignal } from '../app/view-signals.ts';
import type { Verdict } from '../rules/judge.ts';
import { GaugeDial } from './gauge-dial.tsx';
import { verdictComment } from './verdict-words.ts';
import './styles/verdict-plate.css';

const seals = [ming1, ming2, ming3];

/** When the first seal lands, and how long after it each further one, in ms. */
const [firstSeal, sealEvery] = [350, 320];

interface VerdictPlateProps {
  readonly first: Verdict;
  readonly now: Verdict;
  readonly reviewed: boolean;
  /** A claim's verdict speaks of cards, and moves no gauge. */
  readonly claim: boolean;
  /** Stands in the gauge's place where the gauge is not the player's own. */
  readonly aside?: ComponentChildren;
  /** The sentence, where it is not the usual one. */
  readonly say?: ReturnType<typeof verdictComment>;
}

/** The ink plate: 结案, the seals landing one by one, the gauge, the score and one sentence on it. */
export function VerdictPlate({ first, now, reviewed, claim, aside, say }: VerdictPlateProps) {
  const still = stillSignal.value;
  useEffect(() => {
    if (still) return;
    const timers = seals
      .slice(0, now.seals)
      .map((_, i) => window.setTimeout(() => sound.play('seal'), firstSeal + i * sealEvery));
    return () => timers.forEach(clearTimeout);
  }, [still, now.seals]);
  const { key, params } = say ?? verdictComment(now, claim);
  return (
    <div class="pg-plate">
      <div class="pg-plate-top">
        <div class="pg-plate-left">
          <h1 tabIndex={-1}>{t('verdict.closed')}</h1>
          <div class="pg-plate-seals" role="img" aria-label={t('verdict.seals', { n: now.seals })}>
            {seals.map((seal, i) =>
              i < now.seals ? (
                <img
                  key={seal}
                  class={`pg-seal pg-seal-${i + 1}`}
                  src={seal}
                  alt=""
                  style={{ animationDelay: still ? undefined : `${firstSeal + i * sealEvery}ms` }}
                />
              ) : (
                <span key={seal} class="pg-seal-none" />
              ),
            )}
          </div>
        </div>
        {aside ?? (!claim && <GaugeDial />)}
      </div>
      <div class="pg-plate-score">
        <div class="pg-plate-figures">
          {reviewed && (
            <p class="pg-plate-first">
              {t('verdict.firstScore')} <b>{first.score}</b>
            </p>
          )}
          <p>
            <span>{t(reviewed ? 'verdict.reviewScore' : 'verdict.score')}</span> <b>{now.score}</b>
          </p>
        </div>
        <p class="pg-plate-say">{t(key, params)}</p>
      </div>
    </div>
  );
}
