import ming from '../../assets/art/seals/ming-1.svg?url';
import { plays, results, sound } from '../app/app.ts';
import { t, type UiKey } from '../app/i18n.ts';
import { hrefOf } from '../app/route.ts';
import { sealsFor } from '../rules/score.ts';
import type { CatalogCase } from './cases.ts';
import { Icon } from './icon.tsx';
import { MarkSeal } from './mark-seal.tsx';
import { mechanicIcon } from './mechanic-icon.ts';
import { isUnderWay } from './next-step.ts';

interface CaseSlipProps {
  readonly level: CatalogCase;
  readonly number: number;
  readonly open: boolean;
}

/** What is left to do on a case, or how it went. */
function Outcome({ level }: { level: string }) {
  const result = results.value.get(level);
  const underWay = isUnderWay(plays.value.get(level));
  if (!result)
    return <span class="pg-slip-state">{t(underWay ? 'chapter.begun' : 'chapter.untouched')}</span>;
  const seals = sealsFor(result.best);
  return (
    <span class="pg-slip-result">
      <span class="pg-slip-score">
        <span class="sr-only">{t('chapter.best')}</span>
        {result.best}
      </span>
      <span class="pg-slip-seals">
        <span class="sr-only">{t('verdict.seals', { n: seals })}</span>
        {Array.from({ length: seals }, (_, i) => (
          <img key={i} src={ming} alt="" />
        ))}
        {seals === 0 && <MarkSeal kind="closed" />}
      </span>
    </span>
  );
}

/** One case as a slip of paper; one that isn't open yet has a paper strip across it. */
export function CaseSlip({ level, number, open }: CaseSlipProps) {
  const underWay = isUnderWay(plays.value.get(level.id));
  const body = (
    <>
      <span class="pg-slip-no">{t('chapter.caseNo', { n: number })}</span>
      <span class="pg-slip-title">{level.title}</span>
      <span class="pg-slip-facts">
        <Icon id={mechanicIcon[level.mechanic]} />
        <span>{t(`mechanic.${level.mechanic}` as UiKey)}</span>
        <span class="pg-slip-hard">
          <span class="sr-only">{t('chapter.difficulty', { n: level.difficulty })}</span>
          {[1, 2, 3].map((n) => (
            <i key={n} class={n <= level.difficulty ? 'pg-on' : ''} aria-hidden="true" />
          ))}
        </span>
        <span>{t('chapter.minutes', { n: level.minutes })}</span>
      </span>
      {open ? <Outcome level={level.id} /> : <span class="pg-slip-strip">{t('chapter.sealed')}</span>}
    </>
  );
  if (!open) {
    return (
      <li>
        <div class="pg-slip pg-slip-sealed">{body}</div>
      </li>
    );
  }
  return (
    <li>
      <a
        class="pg-slip pg-card"
        href={hrefOf({ page: underWay ? 'play' : 'brief', level: level.id })}
        onClick={() => sound.play('paper')}
      >
        {body}
      </a>
    </li>
  );
}
