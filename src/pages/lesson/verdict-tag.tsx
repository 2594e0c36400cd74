import { t } from '../../app/i18n.ts';
import { MarkSeal } from '../mark-seal.tsx';

interface VerdictTagProps {
  readonly verdict: 'lawful' | 'violation';
  readonly reason: string | null;
}

/** 合规 or 违规 with its small seal, and the reason: the right one, or the one it only looks like. */
export function VerdictTag({ verdict, reason }: VerdictTagProps) {
  const lawful = verdict === 'lawful';
  const words = lawful ? (reason ? t('print.looksLike', { reason }) : null) : reason;
  return (
    <span class="pr-verdict">
      <MarkSeal kind={lawful ? 'correctRelease' : 'hit'} />
      <span>
        <b class={lawful ? 'pr-lawful' : 'pr-violation'}>{t(lawful ? 'play.lawful' : 'play.violation')}</b>
        {words && <span> {words}</span>}
      </span>
    </span>
  );
}
