import ming1 from '../../../assets/art/seals/ming-1.svg?url';
import ming2 from '../../../assets/art/seals/ming-2.svg?url';
import ming3 from '../../../assets/art/seals/ming-3.svg?url';
import { t } from '../../app/i18n.ts';

/** The 明 seals of a verdict on the ink plate, places left open drawn as such. They lie still: they fell elsewhere. */
export function MingSeals({ count }: { count: number }) {
  return (
    <span class="pg-sh-seals" role="img" aria-label={t('verdict.seals', { n: count })}>
      {[ming1, ming2, ming3].map((seal, i) =>
        i < count ? <img key={seal} src={seal} alt="" /> : <span key={seal} class="pg-sh-none" />,
      )}
    </span>
  );
}
