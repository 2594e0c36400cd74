import { t, type UiKey } from '../../app/i18n.ts';
import type { Way } from '../../classroom/open-schema.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { clauseLines } from '../../rules/clause-lines.ts';
import { Owl } from '../owl.tsx';
import { ChannelCard } from './channel-card.tsx';
import type { ClassView } from './class-view.ts';

const how: Readonly<Record<Way, UiKey>> = {
  cards: 'board.howCards',
  hands: 'board.howHands',
  'team-board': 'board.howTeams',
  devices: 'board.howDevices',
};

/** Before the first question of a case: what happened, what to do, and who reads aloud and who speaks for the merchant. */
function CaseBrief({ bundle }: { bundle: PublicBundle }) {
  const { scene, task } = bundle.level.brief;
  return (
    <>
      <h2>{t('brief.scene')}</h2>
      <p>{scene}</p>
      <h2>{t('brief.task')}</h2>
      <p>{task}</p>
      <ul class="pg-cl-roles">
        <li>
          <b>{t('board.reader')}</b>
          <span>{t('board.readerText')}</span>
        </li>
        <li>
          <b>{t('board.merchant')}</b>
          <span>{t('board.merchantText')}</span>
        </li>
      </ul>
    </>
  );
}

/** What a stage begins with, beside what lies on the desk. */
export function BriefSide({ view, bundle }: { view: ClassView; bundle: PublicBundle | null }) {
  const { kind, way, questions } = view.stage;
  if (kind === 'case' && bundle) return <CaseBrief bundle={bundle} />;
  if (kind === 'rewrite') {
    return (
      <>
        <h2>{t('board.rewriteTitle')}</h2>
        <blockquote class="pg-cl-clause">
          {bundle &&
            view.stage.rewrite &&
            clauseLines(bundle.level.exhibit, view.stage.rewrite).map((one) => (
              <p key={one.text}>{one.text}</p>
            ))}
        </blockquote>
        <ol class="pg-cl-steps">
          <li>{t('board.rewrite1')}</li>
          <li>{t('board.rewrite2')}</li>
          <li>{t('board.rewrite3')}</li>
        </ol>
        <p>{t('board.rewritePoster')}</p>
      </>
    );
  }
  if (kind === 'act') {
    return (
      <>
        <h2>{t('board.actTitle')}</h2>
        <p>{t('board.actText')}</p>
        {view.stage.channel && <ChannelCard id={view.stage.channel} />}
      </>
    );
  }
  return (
    <div class="pg-cl-say">
      <Owl mood="wave" class="pg-cl-owl" />
      <p>{questions > 0 ? t(how[way]) : t('board.thanks')}</p>
    </div>
  );
}
