import type { SpotSeal } from '../../exhibits/exhibit-props.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { CaseExhibit } from './case-exhibit.tsx';
import type { ClassView } from './class-view.ts';
import { DeskSheet } from './desk-sheet.tsx';
import { LetterSheet } from './letter-sheet.tsx';

interface ClassDeskProps {
  readonly view: ClassView;
  readonly bundle: PublicBundle | null;
  readonly marks: Readonly<Record<string, SpotSeal>>;
}

/** The left half: the exhibit, the letter, or a sheet of paper. */
export function ClassDesk({ view, bundle, marks }: ClassDeskProps) {
  const { kind, rewrite, way } = view.stage;
  if (bundle && kind === 'act' && bundle.level.exhibit.kind === 'hearing') {
    return <LetterSheet bundle={bundle} />;
  }
  if (!bundle || kind === 'act') return <DeskSheet view={view} />;
  return (
    <CaseExhibit
      key={bundle.level.id}
      bundle={bundle}
      spot={view.current?.spot ?? rewrite}
      heat={view.heat}
      marks={marks}
      byTeam={way === 'team-board'}
    />
  );
}
