import { useEffect, useState } from 'preact/hooks';
import { sound } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import { sheetOf } from '../../classroom/sheet-of.ts';
import type { Mark } from '../../rules/state.ts';
import { answerWords } from '../class/answer-words.ts';
import { TeamSeal } from '../class/team-seal.tsx';
import { teamWord } from '../class/team-word.ts';
import type { AnswerProps } from './answer-props.ts';
import { teamTurn } from './team-turn.ts';

const same = (a: Mark | undefined, b: Mark) =>
  a?.verdict === b.verdict &&
  (a.verdict === 'lawful' || (b.verdict === 'violation' && a.reason === b.reason));

/** Teams at the board, one after another: who is up, how many spots each has judged, and the stamp. */
export function AnswerTeams({ state, question, bundle, act }: AnswerProps) {
  const { id, letters, spot } = question;
  const stage = state.questions.filter((one) => one.stage === Number(id.split('.')[0]));
  const teams = state.open?.teams ?? 0;
  const turn = teamTurn(stage.findIndex((one) => one.id === id) + 1, teams);
  const [team, setTeam] = useState(turn);
  useEffect(() => setTeam(turn), [turn, id]);
  const given = sheetOf(state, id).teams;
  const judged = (one: number) => stage.filter(({ id: own }) => sheetOf(state, own).teams[one]).length;
  return (
    <>
      <ul class="pg-cl-teams">
        {Array.from({ length: teams }, (_, one) => (
          <li key={one}>
            <button
              type="button"
              class={one === team ? 'is-up' : ''}
              aria-pressed={one === team}
              onClick={() => setTeam(one)}
            >
              <TeamSeal team={one} />
              <span>
                <b>{teamWord(one)}</b>
                <span class="pg-cl-team-says">
                  {one === team && !given[one] ? t('board.comeUp') : t('board.judged', { n: judged(one) })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="pg-cl-prompt">{t('board.turnOf', { team: teamWord(team) })}</p>
      <div class={`pg-cl-team-marks${letters.length === 2 ? ' is-two' : ''}`}>
        {letters.map((one) => {
          const on = same(given[team], one.mark);
          return (
            <button
              key={one.letter}
              type="button"
              class="pg-btn"
              aria-pressed={on}
              onClick={() => {
                if (!on) sound.play('stamp');
                act({ type: 'team-mark', team, question: id, mark: on ? null : one.mark });
              }}
            >
              {answerWords(one, bundle, spot)}
            </button>
          );
        })}
      </div>
      <p class="pg-cl-small">{t('board.othersAdd')}</p>
    </>
  );
}
