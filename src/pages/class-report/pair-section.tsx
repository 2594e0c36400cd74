import { useEffect, useState } from 'preact/hooks';
import type { ClassRecord } from '../../app/classes/class-records.ts';
import { t } from '../../app/i18n.ts';
import { compareForms, type FormComparison } from '../../classroom/report/compare-forms.ts';
import { formAnswers } from '../../classroom/report/form-answers.ts';
import { FormChange } from './form-change.tsx';
import { type KeptClass, loadClass } from './load-class.ts';
import { pairNames } from './pair-names.ts';

interface Pair {
  readonly before: KeptClass;
  readonly after: KeptClass;
  readonly tests: FormComparison | null;
}

/** Two classes as a pair of lessons: the one begun first gives the questions before, the other those after. */
function pairOf(one: KeptClass, other: KeptClass): Pair {
  const [before, after] = one.record.begun <= other.record.begun ? [one, other] : [other, one];
  const tests = compareForms(formAnswers(before.state, 'before'), formAnswers(after.state, 'after'));
  return { before, after, tests };
}

/** Compares this class with another lesson of the same pupils, chosen from those kept on this device. */
export function PairSection({ file }: { file: KeptClass }) {
  const [chosen, setChosen] = useState('');
  const [pair, setPair] = useState<Pair | null>(null);
  useEffect(() => {
    let current = true;
    setPair(null);
    if (chosen === '') return;
    loadClass(chosen).then(
      (other) => current && other && setPair(pairOf(file, other)),
      // Storage that was just read and now refuses: nothing is compared, nothing is lost.
      () => current && setChosen(''),
    );
    return () => {
      current = false;
    };
  }, [chosen, file]);
  const names = pairNames([file.record, ...file.others]);
  const nameOf = ({ id }: ClassRecord) => names.get(id) ?? '';
  return (
    <section class={`pg-card pg-rep-section ${pair ? '' : 'pg-noprint'}`}>
      <h2>{t('report.pairTitle')}</h2>
      <p class="pg-rep-small">{t(file.others.length > 0 ? 'report.pairLead' : 'report.pairAlone')}</p>
      {file.others.length > 0 && (
        <label class="pg-rep-choose pg-noprint">
          <span>{t('report.pairChoose')}</span>
          <select class="pg-input" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{t('report.pairNone')}</option>
            {file.others.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="status">
        {pair && (
          <p>
            {t('report.pairOrder', { before: nameOf(pair.before.record), after: nameOf(pair.after.record) })}
          </p>
        )}
        {pair && !pair.tests && <p>{t('report.pairLacks')}</p>}
      </div>
      {pair?.tests && <FormChange tests={pair.tests} />}
    </section>
  );
}
