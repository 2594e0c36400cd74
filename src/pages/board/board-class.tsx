import '../styles/class-answers.css';
import '../styles/cards.css';
import { useCallback, useMemo } from 'preact/hooks';
import { type ClassSession, resumeClass } from '../../app/classes/class-session.ts';
import { openClasses } from '../../app/classes/open-classes.ts';
import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import type { RoomAction } from '../../classroom/action-schema.ts';
import { sheetOf } from '../../classroom/sheet-of.ts';
import { hostView } from '../../classroom/views/host-view.ts';
import { teacherNotes } from '../../classroom/views/teacher-notes.ts';
import { ClassScreen } from '../class/class-screen.tsx';
import { sealOfVerdict } from '../class/seal-of-verdict.ts';
import { Icon } from '../icon.tsx';
import { LostPage } from '../lost-page.tsx';
import { MuteButton } from '../mute-button.tsx';
import { useFile } from '../use-file.ts';
import { Waiting } from '../waiting.tsx';
import { Answering } from './answering.tsx';
import { BriefLinks } from './brief-links.tsx';
import { ClassNotice } from './class-notice.tsx';
import { FollowUp } from './follow-up.tsx';
import { WaySwitch } from './way-switch.tsx';

async function open(id: string) {
  const { store, kept } = await openClasses();
  return { session: await resumeClass(store, id), kept };
}

/** A class at the board, resumed from its log to the mark. */
export function BoardClass({ id }: { id: string }) {
  const [file, reload] = useFile(() => open(id), [id]);
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed' || !file.value.session) return <LostPage kind="address" />;
  return <OpenClass session={file.value.session} kept={file.value.kept} onReload={reload} />;
}

interface OpenClassProps {
  readonly session: ClassSession;
  readonly kept: boolean;
  readonly onReload: () => void;
}

function OpenClass({ session, kept, onReload }: OpenClassProps) {
  const state = session.state.value;
  const trouble = session.trouble.value;
  const view = useMemo(() => hostView(state), [state]);
  const act = useCallback((action: RoomAction) => void session.dispatch(action), [session]);
  if (!view) return <LostPage kind="address" />;
  const { current, exhibit, stage } = view;
  const teach = current && stage.place.beat === 'reveal' ? teacherNotes(state, current.id)?.teach : null;
  const teamMarks = current?.spot && exhibit ? Object.values(sheetOf(state, current.id).teams) : [];
  const latest = teamMarks[teamMarks.length - 1];
  const marks =
    latest && current?.spot && exhibit
      ? { [current.spot]: sealOfVerdict(exhibit, current.spot, latest.verdict) }
      : undefined;
  return (
    <>
      {trouble === 'taken' && (
        <ClassNotice word="board.taken" action={{ word: 'board.takeBack', run: onReload }} />
      )}
      {trouble === 'unsaved' && <ClassNotice key="unsaved" word="board.unsaved" />}
      {!kept && <ClassNotice word="board.notKept" />}
      {/* Whether all that shows is on disk: a reload then loses nothing. */}
      <span hidden data-kept={session.kept.value ? 'yes' : 'no'} />
      {session.lost > 0 && <ClassNotice word="board.lostRows" n={session.lost} />}
      <ClassScreen
        view={view}
        exhibit={exhibit}
        as="board"
        act={act}
        marks={marks}
        answering={
          current?.collecting && (
            <Answering
              state={state}
              question={current}
              round={current.collecting}
              bundle={exhibit}
              act={act}
            />
          )
        }
        atBrief={
          <>
            <BriefLinks
              stage={stage}
              lesson={state.open?.plan.lesson.id ?? ''}
              level={exhibit?.level.id ?? ''}
            />
            {stage.questions > 0 && <WaySwitch way={stage.way} teams={state.open?.teams ?? 0} act={act} />}
          </>
        }
        atReveal={teach && <FollowUp teach={teach} />}
        atEnd={
          <>
            <a class="pg-btn pg-btn-ink" href={hrefOf({ page: 'class-report', id: session.id })}>
              {t('board.report')}
            </a>
            {view.scoreboard?.class.score != null && (
              <a class="pg-btn" href={hrefOf({ page: 'share', of: { kind: 'class', id: session.id } })}>
                {t('verdict.share')}
              </a>
            )}
          </>
        }
        atTop={
          <>
            <MuteButton />
            <a
              class="pg-iconbtn"
              href={hrefOf({ page: 'board', lesson: null })}
              aria-label={t('board.leave')}
            >
              <Icon id="home" />
            </a>
          </>
        }
      />
    </>
  );
}
