import { t } from '../../app/i18n.ts';
import type { KeyBundle, PublicBundle } from '../../rules/bundle.ts';
import { type ComparedSpot, sameAnswer } from '../../rules/share/compare-case.ts';
import { Citation } from '../citation.tsx';
import { MarkSeal } from '../mark-seal.tsx';
import { markWords } from '../mark-words.ts';
import { outcomeWord } from '../verdict-words.ts';

interface ComparedNoteProps {
  readonly spot: ComparedSpot;
  readonly bundle: PublicBundle;
  readonly keyBundle: KeyBundle;
  /** Names of reasons that the level no longer offers. */
  readonly labels: ReadonlyMap<string, string>;
  /** False shows the sender's mark alone. */
  readonly both: boolean;
}

/** One spot: how each side fell out, and on a tap their marks, what is right, and why. */
export function ComparedNote({ spot, bundle, keyBundle, labels, both }: ComparedNoteProps) {
  const { id, mine, theirs } = spot;
  const key = keyBundle.spots[id];
  const { claim, say } = markWords(bundle, id, labels);
  const label = bundle.level.spots.find((one) => one.id === id)?.label ?? id;
  if (!key) return null;
  const revised = !sameAnswer(mine.answer, theirs.answer);
  const sides = both
    ? ([
        ['challenge.you', mine.outcome],
        ['challenge.them', theirs.outcome],
      ] as const)
    : ([['challenge.them', theirs.outcome]] as const);
  const lines: [string, string][] = [
    ...(both ? [[t('verdict.yours'), say(mine.mark)] as [string, string]] : []),
    [t('share.theirs'), say(theirs.mark)],
    ...(revised
      ? ([
          [t('share.thenKey'), say(theirs.answer)],
          [t('share.nowKey'), say(mine.answer)],
        ] as [string, string][])
      : [[t('verdict.key'), say(mine.answer)] as [string, string]]),
  ];
  return (
    <details class="pg-note pg-sh-note">
      <summary>
        <span class="pg-note-label">{label}</span>
        <span class="pg-sh-sides">
          {sides.map(([who, outcome]) => (
            <span key={who} class="pg-sh-side">
              <MarkSeal kind={outcome.outcome} />
              <span>
                <span class="sr-only">{t(who)} </span>
                {t(outcomeWord(outcome, claim))}
              </span>
            </span>
          ))}
        </span>
      </summary>
      <div class="pg-note-body">
        <dl class="pg-note-marks">
          {lines.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {revised && <p class="pg-sh-small">{t('share.spotChanged')}</p>}
        <p>{key.why}</p>
        {key.verdict === 'violation' && (
          <p class="pg-note-lawful">
            <b>{t(claim ? 'claim.better' : 'play.lawfulVersion')}</b> {key.lawful}
          </p>
        )}
        {key.provisions.map((provision) => {
          const citation = keyBundle.provisions[provision];
          return citation && <Citation key={provision} {...citation} />;
        })}
      </div>
    </details>
  );
}
