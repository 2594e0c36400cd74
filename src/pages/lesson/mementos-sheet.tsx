import { useState } from 'preact/hooks';
import mingcha from '../../../assets/art/seals/mingcha.svg?url';
import { t } from '../../app/i18n.ts';
import { Owl } from '../owl.tsx';
import { CountField } from './count-field.tsx';
import type { Kit } from './load-kit.ts';

/** Pupils there may be, and mementos on a page. */
const most = 60;
const onPage = 4;

function Memento({ kit }: { kit: Kit }) {
  const cases = kit.cases.map((one) => t('print.mementos.case', { title: one.bundle.level.title }));
  return (
    <section class="pr-memento">
      <p class="pr-kind">{t('print.mementos.title')}</p>
      <h2>{kit.lesson.title}</h2>
      <p class="pr-memento-text">
        {t('print.mementos.text', { cases: cases.join(t('print.mementos.join')) })}
      </p>
      <p class="pr-memento-line">
        {t('print.mementos.name')} <i />
      </p>
      <p class="pr-memento-line">
        {t('print.mementos.date')} <i />
      </p>
      <Owl mood="cheer" class="pr-memento-owl" />
      <img class="pr-memento-seal" src={mingcha} alt="" />
      <p class="pr-foot">{t('print.unofficial')}</p>
    </section>
  );
}

/** Mementos for a class, four to a page: names are written by hand, nobody issues them. */
export function MementosSheet({ kit }: { kit: Kit }) {
  const [count, setCount] = useState(onPage);
  const pages = Math.ceil(count / onPage);
  return (
    <>
      <CountField label={t('print.mementos.count')} value={count} most={most} onChange={setCount} />
      {Array.from({ length: pages }, (_, page) => (
        <article key={`page ${page + 1}`} class="pr-sheet pr-mementos">
          {Array.from({ length: onPage }, (__, i) => (
            <Memento key={`memento ${i + 1}`} kit={kit} />
          ))}
        </article>
      ))}
    </>
  );
}
