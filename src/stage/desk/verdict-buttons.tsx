import { t } from '../../app/i18n.ts';
import { canStamp, chooseVerdict, type DeskModel, stamp } from './desk-model.ts';
import { Icon } from './icon.tsx';

/** 合规 and 违规, equal in size, and the stamp that makes the choice a mark. */
export function VerdictButtons({ desk, naming = false }: { desk: DeskModel; naming?: boolean }) {
  const { verdict } = desk.choice.value;
  const ready = canStamp(desk);
  return (
    <div class={`sheet-verdicts${naming ? ' is-naming' : ''}`}>
      {!naming && (
        <>
          <button
            type="button"
            class="btn btn-lawful"
            aria-pressed={verdict === 'lawful'}
            onClick={() => chooseVerdict(desk, 'lawful')}
          >
            <Icon name="ring" />
            {t('play.lawful')}
          </button>
          <button
            type="button"
            class="btn btn-violation"
            aria-pressed={verdict === 'violation'}
            onClick={() => chooseVerdict(desk, 'violation')}
          >
            <Icon name="square" />
            {t('play.violation')}
          </button>
        </>
      )}
      <button type="button" class="btn btn-stamp" disabled={!ready} onClick={() => stamp(desk)}>
        <Icon name="stamp" />
        {t('play.stamp')}
      </button>
    </div>
  );
}
