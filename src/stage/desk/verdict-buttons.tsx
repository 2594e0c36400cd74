import { t } from '../../app/i18n.ts';
import { canStamp, chooseVerdict, type DeskModel, stamp } from './desk-model.ts';
import { Icon } from './icon.tsx';
import { questionOf } from './question-of.ts';

interface VerdictButtonsProps {
  readonly desk: DeskModel;
  readonly spot: string;
  readonly naming?: boolean;
}

/** The two verdicts, equal in size (合规 and 违规, or 站得住 and 站不住), and the stamp that makes a choice a mark. */
export function VerdictButtons({ desk, spot, naming = false }: VerdictButtonsProps) {
  const { verdict } = desk.choice.value;
  const { claim, lawful, violation } = questionOf(desk.session, spot);
  const ready = canStamp(desk);
  return (
    <div class={`sheet-verdicts${naming ? ' is-naming' : ''}`}>
      {!naming && (
        <>
          <button
            type="button"
            class={`btn ${claim ? 'btn-holds' : 'btn-lawful'}`}
            aria-pressed={verdict === 'lawful'}
            onClick={() => chooseVerdict(desk, 'lawful')}
          >
            <Icon name={claim ? 'square' : 'ring'} />
            {t(lawful)}
          </button>
          <button
            type="button"
            class={`btn ${claim ? 'btn-drops' : 'btn-violation'}`}
            aria-pressed={verdict === 'violation'}
            onClick={() => chooseVerdict(desk, 'violation')}
          >
            <Icon name={claim ? 'cross' : 'square'} />
            {t(violation)}
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
