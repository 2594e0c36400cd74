import { t } from '../../app/i18n.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { answerWords } from './answer-words.ts';
import { type BarLook, barLook } from './bar-look.ts';
import type { ClassView } from './class-view.ts';
import { withoutReason } from './without-reason.ts';

interface AnswerBarsProps {
  readonly view: ClassView;
  readonly bundle: PublicBundle | null;
}

const spoken: Partial<Record<BarLook, 'board.barRight' | 'board.barReason' | 'board.barWrong'>> = {
  'right-violation': 'board.barRight',
  'right-lawful': 'board.barRight',
  half: 'board.barReason',
  wrong: 'board.barWrong',
};

const bare = { letter: '', mark: { verdict: 'violation', reason: null }, label: null } as const;

/** How a question fell out, letter by letter: right answers solid, wrong ones hatched. All bars together are all answers. */
export function AnswerBars({ view, bundle }: AnswerBarsProps) {
  const { current, letters, tally, stage } = view;
  if (!current || !tally) return null;
  const unit = stage.way === 'team-board' ? 'board.teams' : 'board.people';
  const silent = withoutReason(tally, stage.asks);
  return (
    <ul class="pg-cl-bars">
      {[...letters, ...(silent > 0 ? [{ ...bare, n: silent }] : [])].map((one) => {
        const look = barLook(one.mark, current.revealed, stage.asks);
        const said = one.letter === '' ? 'board.barNoReason' : spoken[look];
        return (
          <li key={one.letter}>
            <span class="pg-cl-bar-name">{answerWords(one, bundle, current.spot)}</span>
            {said && <span class="pg-cl-bar-said">{t(said)}</span>}
            <b>{t(unit, { n: one.n })}</b>
            <span class="pg-cl-bar" aria-hidden="true">
              {one.n > 0 && <span class={`is-${look}`} style={{ width: `${(100 * one.n) / tally.n}%` }} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
