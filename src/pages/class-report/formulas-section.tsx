import { t } from '../../app/i18n.ts';

/** Each formula with where it comes from; ours have no source. */
const formulas = [
  { id: 'score', source: null },
  { id: 'rates', source: null },
  { id: 'gain', source: 'Hake 1998, American Journal of Physics 66:64–74' },
  { id: 'dPrime', source: 'Hautus 1995, Behavior Research Methods 27:46–51' },
  { id: 'difficulty', source: 'Crocker & Algina 1986, Introduction to Classical and Modern Test Theory, 14' },
  {
    id: 'discrimination',
    source:
      'Lord & Novick 1968, Statistical Theories of Mental Test Scores, 15; Henrysson 1963, Psychometrika 28:211–218',
  },
  { id: 'kr20', source: 'Kuder & Richardson 1937, Psychometrika 2:151–160' },
  { id: 'talk', source: 'Crouch & Mazur 2001, American Journal of Physics 69:970–977' },
  { id: 'reteach', source: null },
  { id: 'few', source: null },
] as const;

/** How every figure of the report is worked out, with sources; and what the figures do not say. */
export function FormulasSection() {
  return (
    <section class="pg-rep-how">
      <h2>{t('report.howTitle')}</h2>
      <p class="pg-rep-honest">{t('report.howHonest')}</p>
      <dl>
        {formulas.map(({ id, source }) => (
          <div key={id}>
            <dt>{t(`report.how.${id}`)}</dt>
            <dd>
              {t(`report.how.${id}Text`)}
              {source && (
                <span class="pg-rep-source">
                  {t('report.howSource')} <cite lang="en">{source}</cite>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
