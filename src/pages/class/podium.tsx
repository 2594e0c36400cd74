import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import type { Scoreboard } from '../../classroom/scoreboard.ts';
import { Owl } from '../owl.tsx';
import { classFigure } from './class-figure.ts';
import { Confetti } from './confetti.tsx';
import { standingWord } from './team-row.tsx';
import { TeamSeal } from './team-seal.tsx';
import { teamWord } from './team-word.ts';

interface PodiumProps {
  readonly scoreboard: Scoreboard | null;
  /** Where to go from here. */
  readonly children?: ComponentChildren;
}

/** 结案大会: the class first, the teams at its sides in their own order; over-suspicion stands as large as discernment. */
export function Podium({ scoreboard, children }: PodiumProps) {
  const figure = scoreboard && classFigure(scoreboard);
  const teams = scoreboard?.teams ?? [];
  const half = Math.ceil(teams.length / 2);
  const stacks = (from: number, to: number) => (
    <ul class={`pg-cl-stacks${teams.length > 4 ? ' is-many' : ''}`}>
      {teams.slice(from, to).map((one) => (
        <li key={one.team}>
          <TeamSeal team={one.team} />
          <span class="pg-cl-files" aria-hidden="true" />
          <b>{teamWord(one.team)}</b>
          <span class="pg-cl-standing">{standingWord(one)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="pg-cl-podium">
      <Confetti />
      <h1 tabIndex={-1}>{t('board.podium')}</h1>
      {scoreboard && scoreboard.rates.n > 0 && (
        <dl class="pg-cl-sums">
          <div>
            <dt>{t('board.sumHits')}</dt>
            <dd>{scoreboard.rates.hits}</dd>
          </div>
          <div>
            <dt>{t('board.sumAlarms')}</dt>
            <dd>{scoreboard.rates.falseAlarms}</dd>
          </div>
        </dl>
      )}
      <div class="pg-cl-stage-row">
        {stacks(0, half)}
        <div class="pg-cl-sun">
          <Owl mood="cheer" class="pg-cl-cheer" />
          {figure ? (
            <p class="pg-cl-total">
              <span>{t(figure.kind === 'score' ? 'board.classScore' : 'board.classShare')}</span>
              <b>{figure.value}</b>
              {figure.kind === 'share' && <i>%</i>}
            </p>
          ) : (
            <p class="pg-cl-total">
              <span>{t('board.closed')}</span>
            </p>
          )}
        </div>
        {stacks(half, teams.length)}
      </div>
      <div class="pg-cl-ledge">
        <p>{t(figure?.kind === 'share' ? 'board.shareRule' : 'board.scoreRule')}</p>
        {children}
      </div>
    </div>
  );
}
