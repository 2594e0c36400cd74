import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import { teachSpot } from '../../rules/teach-spot.ts';
import type { Kit } from './load-kit.ts';
import { SheetFoot } from './sheet-foot.tsx';
import { SheetHead } from './sheet-head.tsx';
import { VerdictTag } from './verdict-tag.tsx';

function Answers({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="pr-answers-part">
      <h3>{title}</h3>
      <ol>{children}</ol>
    </section>
  );
}

/** Every answer of a lesson on one page: verdict, reason, and the point in one line. */
export function AnswersSheet({ kit }: { kit: Kit }) {
  const test = (kind: 'before' | 'after') => {
    const items = kit.items[kind];
    if (items.length === 0) return null;
    return (
      <Answers title={t(`lesson.stage.${kind}`, { n: items.length })}>
        {items.map((item, i) => (
          <li key={item.reason + item.id}>
            <b class="pr-number">{i + 1}</b>
            <VerdictTag verdict={item.verdict} reason={item.reason} />
            <span class="pr-point">{item.why}</span>
          </li>
        ))}
      </Answers>
    );
  };
  return (
    <article class="pr-sheet pr-answers">
      <SheetHead lesson={kit.lesson} kind={t('print.answers.title')} title={kit.lesson.title} />
      <p class="pr-note">{t('print.answers.lead')}</p>
      {kit.cases.map(({ stage, bundle, key }) => (
        <Answers key={stage.level} title={t('lesson.stage.case', { title: bundle.level.title })}>
          {stage.spots.map((id, i) => {
            const spot = teachSpot(id, bundle.level, key, kit.labels);
            return (
              spot && (
                <li key={id}>
                  <b class="pr-number">{i + 1}</b>
                  <VerdictTag verdict={spot.verdict} reason={spot.reason} />
                  <span class="pr-point">{t('print.pair', { name: spot.label, text: spot.short })}</span>
                </li>
              )
            );
          })}
        </Answers>
      ))}
      <div class="pr-tests">
        {test('before')}
        {test('after')}
      </div>
      <SheetFoot />
    </article>
  );
}
