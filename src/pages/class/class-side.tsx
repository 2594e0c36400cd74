import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { AskSide } from './ask-side.tsx';
import { BriefSide } from './brief-side.tsx';
import { CaseDone } from './case-done.tsx';
import type { ClassView } from './class-view.ts';
import { RevealSide } from './reveal-side.tsx';
import { TalkSide } from './talk-side.tsx';

interface ClassSideProps {
  readonly view: ClassView;
  readonly bundle: PublicBundle | null;
  readonly answering: ComponentChildren;
  readonly atBrief: ComponentChildren;
  readonly atReveal: ComponentChildren;
}

/** The right half: what the class is asked, does, or learns at this beat. */
export function ClassSide({ view, bundle, answering, atBrief, atReveal }: ClassSideProps) {
  const { beat, question } = view.stage.place;
  switch (beat) {
    case 'brief':
      return (
        <>
          <BriefSide view={view} bundle={bundle} />
          {atBrief}
        </>
      );
    case 'ask':
    case 'again':
      return question === null ? (
        <>
          <p class="pg-cl-prompt">{t('board.selfPaced')}</p>
          {answering}
        </>
      ) : (
        <AskSide view={view} bundle={bundle} answering={answering} />
      );
    case 'talk':
      return <TalkSide view={view} />;
    case 'reveal':
      return bundle ? (
        <RevealSide view={view} bundle={bundle}>
          {atReveal}
        </RevealSide>
      ) : null;
    case 'done':
      return view.stage.kind === 'case' ? (
        <CaseDone view={view} />
      ) : (
        <p class="pg-cl-prompt">{t('board.stageDone')}</p>
      );
  }
}
