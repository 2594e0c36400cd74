import { t } from '../../app/i18n.ts';
import type { PlayerMessage } from '../../classroom/wire.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { clauseLines } from '../../rules/clause-lines.ts';
import { NatureSeal } from '../nature-seal.tsx';
import { sealWord } from './seal-word.ts';
import { teamName } from './team-name.ts';

/** Before the first question: who one is here, and what the case is about. */
export function PlayerBrief({ view, bundle }: { view: PlayerMessage; bundle: PublicBundle | null }) {
  const { stage } = view;
  const first = stage.step === 0;
  const brief = stage.kind === 'case' ? bundle?.level.brief : null;
  return (
    <div class="pg-rm-sheet">
      {first && (
        <div class="pg-rm-seal">
          <NatureSeal char={view.seal.sign} class="pg-rm-seal-big" />
          <div>
            <h2>
              {t('room.youAre')} {sealWord(view.seal)}
            </h2>
            {view.team !== null && <p class="pg-rm-team">{teamName(view.team)}</p>}
            <p class="pg-more-small">{t('room.sealOnly')}</p>
          </div>
        </div>
      )}
      <p class="pg-rm-wait">{t(first ? 'room.waitStart' : 'room.waitNext')}</p>
      {brief && (
        <div class="pg-card pg-rm-card">
          <h2>{t('room.scene')}</h2>
          <p>{brief.scene}</p>
          <h2>{t('room.goal')}</h2>
          <p>{brief.task}</p>
        </div>
      )}
      {stage.kind === 'rewrite' && bundle && stage.rewrite && (
        <blockquote class="pg-card pg-rm-card">
          {clauseLines(bundle.level.exhibit, stage.rewrite).map((one) => (
            <p key={one.text}>{one.text}</p>
          ))}
        </blockquote>
      )}
      {!first && stage.kind !== 'case' && <p>{t('room.lookUp')}</p>}
    </div>
  );
}
