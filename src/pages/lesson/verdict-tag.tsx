import { t } from '../../app/i18n.ts';
import { MarkSeal } from '../mark-seal.tsx';

interface VerdictTagProps {
  readonly verdict: 'lawful' | 'violation';
  readonly reason: string | null;
  /** True where nobody is told what a lawful spot looks like. */
  readonly brief?: boolean;
}

/** 合规 or 违规 with its small seal, and the reason: the right one, or the one it only looks like. */
export function VerdictTag({ verdict, reason, brief = false }: VerdictTagProps) {
  const lawful = verdict === 'lawful';
  const words = lawful ? (reason && !brief ? t('print.looksLike', { reason }) : null) : reason;
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
