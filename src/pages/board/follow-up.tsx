import { t } from '../../app/i18n.ts';
import type { RoomCase } from '../../classroom/plan-schema.ts';

/** 追问: folded up, since it is the teacher who asks. */
export function FollowUp({ teach }: { teach: NonNullable<RoomCase['teach']> }) {
  return (
    <details class="pg-cl-follow">
      <summary>{t('board.followUp')}</summary>
      <dl>
        <dt>{t('board.teachAsk')}</dt>
        <dd>{teach.ask}</dd>
        <dt>{t('board.teachMistake')}</dt>
        <dd>{teach.misconception}</dd>
        <dt>{t('board.teachFurther')}</dt>
        <dd>{teach.followUp}</dd>
      </dl>
    </details>
  );
}
