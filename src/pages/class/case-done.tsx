import { t } from '../../app/i18n.ts';
import { MarkSeal } from '../mark-seal.tsx';
import { Owl } from '../owl.tsx';
import { classFigure } from './class-figure.ts';
import type { ClassView } from './class-view.ts';
import { TeamRow } from './team-row.tsx';

/** A closed case: where the seals went, who was wronged, and the score of the class. */
export function CaseDone({ view }: { view: ClassView }) {
  const { heat, scoreboard, stage } = view;
  const byTeam = stage.way === 'team-board';
  const figure = scoreboard && classFigure(scoreboard);
  const wronged = [...heat].sort((a, b) => b.wronged - a.wronged)[0];
  return (
    <>
      {figure && (
        <p class="pg-cl-figure">
          <span>{t(figure.kind === 'score' ? 'board.caseScore' : 'board.caseShare')}</span>
          <b>{t(figure.kind === 'score' ? 'board.points' : 'board.percent', { n: figure.value })}</b>
        </p>
      )}
      <h2>{t('board.whereTitle')}</h2>
      <ul class="pg-cl-bars">
        {heat.map((one) => (
          <li key={one.question}>
            <span class="pg-cl-bar-name">
              <MarkSeal kind={one.verdict === 'violation' ? 'hit' : 'correctRelease'} />
              {one.label}
            </span>
            {one.wronged > 0 && <span class="pg-cl-bar-said">{t('board.wrongedWord')}</span>}
            <b>{t(byTeam ? 'board.teams' : 'board.people', { n: one.violation })}</b>
            <span class="pg-cl-bar" aria-hidden="true">
              {one.violation > 0 && (
                <span
                  class={one.verdict === 'violation' ? 'is-right-violation' : 'is-wrong'}
                  style={{ width: `${(100 * one.violation) / one.n}%` }}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      {wronged && wronged.wronged > 0 && (
        <div class="pg-cl-say">
          <Owl mood="doubt" class="pg-cl-owl" />
          <p>
            {t(byTeam ? 'board.wrongedTeams' : 'board.wronged', { n: wronged.wronged, spot: wronged.label })}
          </p>
        </div>
      )}
      {scoreboard?.teams && <TeamRow teams={scoreboard.teams} />}
    </>
  );
}
