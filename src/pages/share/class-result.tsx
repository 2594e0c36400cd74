import '../styles/daily.css';
import { t } from '../../app/i18n.ts';
import { judge, poolVerdicts } from '../../rules/judge.ts';
import { SetVerdict } from '../more/set-verdict.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import type { JudgedPair } from './judged-case.ts';
import { OnLinks } from './on-links.tsx';

interface ClassResultProps {
  readonly code: string;
  readonly cases: readonly JudgedPair[];
  readonly next: number | null;
}

/** The cases of a class, as this player judged them: a class's link has no marks to stand beside. */
export function ClassResult({ code, cases, next }: ClassResultProps) {
  const judged = cases.map((one) => ({ ...one, verdict: judge(one.marks, one.keyBundle) }));
  const pooled = poolVerdicts(Object.fromEntries(judged.map((one) => [one.shared.level, one.verdict])));
  return (
    <PageFrame name="sh-class">
      <PageBar to={{ page: 'shared', code }}>{t('share.titleClass')}</PageBar>
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('challenge.mineTitle')}
      </h1>
      <SetVerdict label={t('challenge.mineScore')} cases={judged} pooled={pooled} />
      <OnLinks code={code} next={next} />
    </PageFrame>
  );
}
