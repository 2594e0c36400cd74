import { t } from '../../app/i18n.ts';
import type { FormComparison } from '../../classroom/report/compare-forms.ts';
import { FigureLine } from './figure-line.tsx';
import { figureWords } from './figure-words.ts';
import { decimal, percent, signed } from './numbers.ts';

/** Below this a change of d′ or c is called none: less than a tenth of a standard deviation. */
const noticeable = 0.1;

const changeWords = (kind: 'dPrime' | 'bias') => (value: number) =>
  Math.abs(value) < noticeable ? t('report.same') : t(value > 0 ? `report.${kind}Up` : `report.${kind}Down`);

const gainWords = (value: number) =>
  value < 0 ? t('report.gainDown') : t('report.gainUp', { part: percent(value) });

/** Two sets of questions compared: shares right, gain, discernment, bias; each with n, or why there is none. */
export function FormChange({ tests }: { tests: FormComparison }) {
  const { items, paired, unpaired, gain, discernment, reliability } = tests;
  const share = (mean: number | null) => (mean === null ? null : mean / 100);
  return (
    <>
      <p class="pg-rep-small">
        {t('report.testsOf', { before: items.before, after: items.after, paired, unpaired })}
      </p>
      <dl class="pg-rep-figures">
        {gain.before !== null && gain.after !== null && (
          <div class="pg-rep-figure">
            <dt>{t('report.meanRight')}</dt>
            <dd>
              <strong>
                {percent(share(gain.before))} → {percent(share(gain.after))}
              </strong>{' '}
              <span class="pg-rep-n">{t('report.n', { n: paired })}</span>
            </dd>
          </div>
        )}
        <FigureLine name={t('report.gain')} figure={gain.gain} show={decimal} say={gainWords} />
        <FigureLine
          name={t('report.dPrime')}
          figure={discernment.dPrime}
          show={signed}
          say={changeWords('dPrime')}
        />
        <FigureLine
          name={t('report.bias')}
          figure={discernment.bias}
          show={signed}
          say={changeWords('bias')}
        />
        <div class="pg-rep-figure">
          <dt>{t('report.kr20')}</dt>
          <dd>
            {t('report.kr20Of', {
              before: figureWords(reliability.before),
              after: figureWords(reliability.after),
            })}
          </dd>
        </div>
      </dl>
      <p class="pg-rep-small">{t('report.testsHonest')}</p>
    </>
  );
}
