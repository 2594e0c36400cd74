import { t } from '../../app/i18n.ts';
import type { DeskModel } from './desk-model.ts';
import { Reasons } from './reasons.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';

/** The question about the chosen spot, the two verdicts, and after 违规 the reasons. */
export function JudgePanel({ desk, spot }: { desk: DeskModel; spot: string }) {
  const naming = desk.session.state.value.phase === 'naming';
  const label = desk.session.bundle.level.spots.find((one) => one.id === spot)?.label ?? '';
  const accused = desk.choice.value.verdict === 'violation';
  return (
    <div class="sheet-judge">
      <div class="sheet-scroll">
        <h2 class="sheet-title">{t(naming ? 'play.nameOne' : 'play.question')}</h2>
        <p class="sheet-quote">{t('play.quote', { text: label })}</p>
        {accused && <Reasons desk={desk} />}
      </div>
      <VerdictButtons desk={desk} naming={naming} />
    </div>
  );
}
