import { Fragment } from 'preact';
import { t } from '../../app/i18n.ts';
import type { StageView } from '../../classroom/views/stage-view.ts';

/** What the class is about to do: how many cases, how long, in how many teams. What there is none of is left out. */
export function PlanLine({ stage }: { stage: StageView }) {
  const { cases, minutes, teams } = stage.agenda;
  const parts = [
    { n: cases, word: t('room.planCases'), figure: t('room.planCasesN', { n: cases }) },
    { n: minutes, word: t('room.planMinutes'), figure: t('room.planMinutesN', { n: minutes }) },
    { n: teams, word: t('room.planTeams'), figure: t('room.planTeamsN', { n: teams }) },
  ].filter((one) => one.n > 0);
  return (
    <p class="pg-lb-plan">
      {parts.map(({ word, figure }, i) => (
        <Fragment key={word}>
          {i > 0 && ' · '}
          {word} <b>{figure}</b>
        </Fragment>
      ))}
    </p>
  );
}
