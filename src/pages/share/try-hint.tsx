import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import type { SharedCase } from '../../rules/share/read-share.ts';
import { challengeProgress } from './challenge-progress.ts';
import { toldFrom } from './judged-case.ts';

/** What playing the same cases means here: the order of the reasons, the edition, and when the answers come. */
export function TryHint({ code, playable }: { code: string; playable: readonly SharedCase[] }) {
  const levels = playable.map((one) => one.level);
  const { closed, next } = challengeProgress(code, levels);
  const many = levels.length >= toldFrom;
  const few = playable.some((one) => one.seed !== null) ? 'share.tryHint' : 'share.tryPlain';
  return (
    <div class="pg-sh-try">
      <p>{t(levels.length === 0 ? 'share.tryNone' : many ? 'share.tryMany' : few)}</p>
      {playable.some((one) => one.revised) && <p>{t('share.tryRevised')}</p>}
      {many && next !== null && closed.length > 0 && (
        <a class="pg-link" href={hrefOf({ page: 'compare', code })}>
          {t('share.seeClosed', { n: closed.length })}
        </a>
      )}
    </div>
  );
}
