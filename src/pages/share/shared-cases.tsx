import { t } from '../../app/i18n.ts';
import type { Shared, SharedCase } from '../../rules/share/read-share.ts';
import type { CaseTitles } from './case-titles.ts';
import { OutcomeRow } from './outcome-row.tsx';

interface SharedCasesProps {
  readonly shared: Shared;
  readonly titles: CaseTitles;
}

/** Chinese numerals as accounts write them, where the language has them; further cases are numbered plainly. */
const numeral = (i: number): string => [...t('share.numerals')][i] ?? String(i + 1);

/** What is to be said of a case's edition and rounds. */
function Remarks({ one, gone, alone }: { one: SharedCase; gone: boolean; alone: boolean }) {
  const remarks = [
    gone ? t('share.gone') : one.revised ? t('share.revised') : '',
    one.reviewed && !alone ? t('share.reviewed') : '',
  ].filter(Boolean);
  return remarks.length > 0 ? <p class="pg-sh-remark">{remarks.join(t('share.remarkGap'))}</p> : null;
}

/** Every case of a share: its title, its score and its seals, sorted so that they give nothing away. */
export function SharedCases({ shared, titles }: SharedCasesProps) {
  const { cases, kind } = shared;
  const isClass = kind === 'class';
  const alone = cases.length === 1;
  const anyWrong = cases.some(({ verdict }) => verdict.rightReasons < verdict.hits);
  return (
    <section class="pg-card pg-sh-cases">
      <h2 class="sr-only">{t('share.cases')}</h2>
      <ol>
        {cases.map((one, i) => {
          const place = titles.places.get(one.level);
          return (
            <li key={one.level}>
              {(!alone || isClass) && (
                <p class="pg-sh-case">
                  <span aria-hidden="true">{numeral(i)}</span>
                  <b>{place?.level.title ?? t('share.titleGone')}</b>
                  {!isClass && <i>{t('share.points', { n: one.verdict.score })}</i>}
                </p>
              )}
              {!isClass && <OutcomeRow verdict={one.verdict} />}
              {!isClass && <Remarks one={one} gone={!place} alone={alone} />}
            </li>
          );
        })}
      </ol>
      {!isClass && (
        <div class="pg-sh-legend">
          <p>{t('share.gridHint')}</p>
          {anyWrong && <p>{t('share.gridWrongReason')}</p>}
        </div>
      )}
    </section>
  );
}
