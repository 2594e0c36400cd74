import { t } from '../../app/i18n.ts';
import { poolVerdicts } from '../../rules/judge.ts';
import { PageFrame } from '../page-frame.tsx';
import { CompareCounts } from './compare-counts.tsx';
import { ComparePlate } from './compare-plate.tsx';
import { ComparedCaseCard } from './compared-case.tsx';
import type { JudgedPair } from './judged-case.ts';
import { OnLinks } from './on-links.tsx';

interface CompareSheetProps {
  readonly code: string;
  readonly cases: readonly JudgedPair[];
  /** The next case to play, and how many are open. */
  readonly next: number | null;
  readonly open: number;
}

/** Both verdicts side by side, then spot by spot. */
export function CompareSheet({ code, cases, next, open }: CompareSheetProps) {
  const pool = (side: 'mine' | 'theirs') =>
    poolVerdicts(Object.fromEntries(cases.map((one) => [one.shared.level, one.compared[side]])));
  const [mine, theirs] = [pool('mine'), pool('theirs')];
  const spots = cases.flatMap((one) => one.compared.spots);
  return (
    <PageFrame name="sh">
      <ComparePlate
        code={code}
        mine={mine}
        theirs={theirs}
        reviewed={cases.some((one) => one.shared.reviewed)}
        spots={spots.length}
        alike={spots.filter((spot) => spot.alike).length}
      />
      <div class="pg-verdict-paper">
        {open > 0 && <p class="pg-sh-remark">{t('challenge.open', { n: open })}</p>}
        {spots.length > 0 && <CompareCounts mine={mine} theirs={theirs} />}
        <p class="pg-sh-small">{t('challenge.hint')}</p>
        {cases.map((one) => (
          <ComparedCaseCard key={one.shared.level} pair={one} scores={cases.length > 1} />
        ))}
        <p class="pg-sh-small">{t('challenge.kept')}</p>
        <OnLinks code={code} next={next} />
      </div>
    </PageFrame>
  );
}
