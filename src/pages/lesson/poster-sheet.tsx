import sealUrl from '../../../assets/art/seals/violation-2.svg?url';
import { t } from '../../app/i18n.ts';
import { clauseLines } from '../../rules/clause-lines.ts';
import { Owl } from '../owl.tsx';
import type { Kit } from './load-kit.ts';
import { RuledLines } from './ruled-lines.tsx';
import { SheetFoot } from './sheet-foot.tsx';

/** The corridor poster: a clause as it was, and room for how the class makes it lawful. */
export function PosterSheet({ kit }: { kit: Kit }) {
  const stage = kit.lesson.stages.find((one) => one.kind === 'rewrite');
  if (stage?.kind !== 'rewrite') return null;
  const level = kit.cases.find((one) => one.stage.level === stage.level)?.bundle.level;
  if (!level) return null;
  return (
    <article class="pr-sheet pr-poster">
      <header>
        <p class="pr-kind">{t('print.poster.kicker')}</p>
        <h2>{t('print.poster.title')}</h2>
        <Owl mood="look" class="pr-poster-owl" />
      </header>
      <section class="pr-was">
        <h3>{t('print.poster.was')}</h3>
        <div>
          {clauseLines(level.exhibit, stage.spot).map(({ caption, text }) => (
            <p key={text}>
              {caption && <span>{t(`request.${caption}`)}</span>}
              {text}
            </p>
          ))}
          <img src={sealUrl} alt={t('play.violation')} />
        </div>
        <p class="pr-note">{t('print.poster.from', { title: level.title })}</p>
      </section>
      <section class="pr-now">
        <h3>{t('print.poster.now')}</h3>
        <RuledLines lines={4} />
      </section>
      <section>
        <h3>{t('print.poster.why')}</h3>
        <RuledLines lines={2} />
      </section>
      <p class="pr-poster-look">{t('print.poster.look')}</p>
      <p class="pr-poster-by">{t('print.poster.by')}</p>
      <SheetFoot />
    </article>
  );
}
