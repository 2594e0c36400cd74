import { t } from '../app/i18n.ts';
import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import { isRight, type Verdict } from '../rules/judge.ts';
import type { Marks } from '../rules/state.ts';
import { Owl, type OwlPose } from './owl.tsx';
import { SpotNote } from './spot-note.tsx';
import './styles/case-notes.css';

const moods: readonly OwlPose[] = ['doubt', 'look', 'idle', 'cheer'];

interface CaseNotesProps {
  readonly bundle: PublicBundle;
  readonly keyBundle: KeyBundle;
  readonly marks: Marks;
  readonly verdict: Verdict;
}

/** 案情札记: the takeaway, then every spot explained. Wrong ones come first, the first of them open. */
export function CaseNotes({ bundle, keyBundle, marks, verdict }: CaseNotesProps) {
  const spots = bundle.level.spots.flatMap(({ id }) => {
    const outcome = verdict.spots[id];
    return outcome ? [{ id, outcome, wrong: !isRight(outcome) }] : [];
  });
  const ordered = [...spots.filter((spot) => spot.wrong), ...spots.filter((spot) => !spot.wrong)];
  return (
    <section class="pg-card pg-notes">
      <h2 class="pg-notes-tag">{t('verdict.notes')}</h2>
      <Owl mood={moods[verdict.seals] ?? 'idle'} class="pg-notes-owl" />
      <p class="pg-notes-takeaway">{keyBundle.takeaway}</p>
      {ordered.map(({ id, outcome, wrong }, i) => (
        <SpotNote
          key={id}
          id={id}
          bundle={bundle}
          keyBundle={keyBundle}
          mark={marks[id]}
          outcome={outcome}
          open={i === 0 && wrong}
        />
      ))}
    </section>
  );
}
