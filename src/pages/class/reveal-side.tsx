import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import { Seal } from '../../exhibits/seal.tsx';
import type { PublicBundle } from '../../rules/bundle.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';
import { Citation } from '../citation.tsx';
import { AnswerBars } from './answer-bars.tsx';
import type { ClassView } from './class-view.ts';
import { sealOfVerdict } from './seal-of-verdict.ts';
import { TalkCompare } from './talk-compare.tsx';

interface RevealSideProps {
  readonly view: ClassView;
  readonly bundle: PublicBundle;
  /** What else helps to talk about it. */
  readonly children?: ComponentChildren;
}

/** The answer, how the class saw it, and why: from short to the letter of the law. */
export function RevealSide({ view, bundle, children }: RevealSideProps) {
  const { current, tally, talk, stage } = view;
  const revealed = current?.revealed;
  if (!current?.spot || !revealed) return null;
  const { verdict, reasons, short, why, lawful, citations } = revealed;
  const claim = claimIds(bundle.level.exhibit).includes(current.spot);
  const wrong = verdict === 'lawful' ? tally?.violation : tally?.lawful;
  const byTeam = stage.way === 'team-board';
  const told =
    verdict === 'lawful'
      ? (['board.wronged', 'board.wrongedTeams'] as const)
      : (['board.missed', 'board.missedTeams'] as const);
  return (
    <>
      <div class="pg-cl-answer">
        <Seal seal={sealOfVerdict(bundle, current.spot, verdict)} size="large" />
        <div>
          <h2>
            {verdict === 'lawful'
              ? t(claim ? 'claim.holds' : 'play.lawful')
              : t(claim ? 'claim.fails' : 'play.violation')}
          </h2>
          {reasons[0] && <p class="pg-cl-reason">{reasons[0].label}</p>}
        </div>
      </div>
      <p class="pg-cl-short">{short}</p>
      <AnswerBars view={view} bundle={bundle} />
      {wrong ? (
        <p class="pg-cl-wronged">{t(told[byTeam ? 1 : 0], { n: wrong, spot: current.text })}</p>
      ) : null}
      {talk && <TalkCompare talk={talk} verdict={verdict} />}
      <h3>{t('play.why')}</h3>
      <p>{why}</p>
      {lawful && (
        <>
          <h3>{t(claim ? 'claim.better' : 'play.lawfulVersion')}</h3>
          <p class="pg-cl-lawful">{lawful}</p>
        </>
      )}
      {children}
      {citations.length > 0 && (
        <>
          <h3>{t('play.citations')}</h3>
          {citations.map((one) => (
            <Citation key={`${one.law} ${one.article}`} {...one} />
          ))}
        </>
      )}
    </>
  );
}
