import { t } from '../../app/i18n.ts';
import { clauseLines } from '../../rules/clause-lines.ts';
import type { Stage } from '../../rules/lesson-schema.ts';
import { type SpotTeach, teachSpot } from '../../rules/teach-spot.ts';
import { cited } from './cited.ts';
import type { Kit, KitCase, KitItem } from './load-kit.ts';
import { VerdictTag } from './verdict-tag.tsx';

function questionOf({ verdict, reason }: SpotTeach): string {
  if (!reason) return t('print.plan.askPlain');
  return t(verdict === 'violation' ? 'print.plan.askViolation' : 'print.plan.askLawful', { reason });
}

function PlanSpot({ spot, n }: { spot: SpotTeach; n: number }) {
  return (
    <li class="pr-spot">
      <p class="pr-spot-line">
        <b class="pr-number">{n}</b> <b>{spot.label}</b>
        <VerdictTag verdict={spot.verdict} reason={spot.verdict === 'violation' ? spot.reason : null} />
      </p>
      <p>
        <b>{t('print.plan.spot')}</b>
        {questionOf(spot)} <b>{t('print.plan.answer')}</b>
        {spot.why}
      </p>
      {spot.lawful && (
        <p>
          <b>{t('print.plan.better')}</b>
          {spot.lawful}
        </p>
      )}
      {spot.citations.length > 0 && (
        <p class="pr-basis">
          {t('print.plan.basis')}
          {cited(spot.citations)}
        </p>
      )}
    </li>
  );
}

function PlanCase({ one, labels }: { one: KitCase; labels: Kit['labels'] }) {
  const { stage, bundle, key, teach } = one;
  return (
    <>
      <p class="pr-brief">
        {bundle.level.brief.scene} {bundle.level.brief.task}
      </p>
      <p>
        <b>{t('print.plan.ask')}</b> {teach.ask}
      </p>
      <p>
        <b>{t('print.plan.misconception')}</b> {teach.misconception}
      </p>
      <ol>
        {stage.spots.map((id, i) => {
          const spot = teachSpot(id, bundle.level, key, labels);
          return spot && <PlanSpot key={id} spot={spot} n={i + 1} />;
        })}
      </ol>
      <p>
        <b>{t('print.plan.followUp')}</b> {teach.followUp}
      </p>
    </>
  );
}

function PlanItems({ items }: { items: readonly KitItem[] }) {
  return (
    <ol>
      {items.map((item, i) => (
        <li key={item.reason + item.id} class="pr-spot">
          <p>
            <b class="pr-number">{i + 1}</b> {item.text}
          </p>
          <p>
            <VerdictTag verdict={item.verdict} reason={item.verdict === 'violation' ? item.reason : null} />{' '}
            {item.why}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What a plan says of a stage beyond what it is called: items, spots, the clause, the letter. */
export function PlanStage({ stage, kit }: { stage: Stage; kit: Kit }) {
  switch (stage.kind) {
    case 'before':
    case 'after':
      return <PlanItems items={kit.items[stage.kind]} />;
    case 'case': {
      const found = kit.cases.find((one) => one.stage.level === stage.level);
      return found ? <PlanCase one={found} labels={kit.labels} /> : null;
    }
    case 'rewrite': {
      const found = kit.cases.find((one) => one.stage.level === stage.level);
      const lines = found ? clauseLines(found.bundle.level.exhibit, stage.spot) : [];
      return (
        <p>
          <b>{t('print.plan.clause')}</b> {lines.map((line) => line.text).join(' / ')}
        </p>
      );
    }
    case 'act': {
      const { exhibit } = kit.letter?.level ?? {};
      return (
        <>
          {exhibit?.kind === 'hearing' && (
            <p>
              <b>{t('print.plan.letter')}</b> {exhibit.letter.title}
            </p>
          )}
          {kit.channel && (
            <p>
              <b>{t('print.plan.channel')}</b>{' '}
              {t('print.pair', { name: kit.channel.name, text: kit.channel.reach })}
            </p>
          )}
        </>
      );
    }
    default:
      return null;
  }
}
