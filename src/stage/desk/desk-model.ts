import { type Signal, signal } from '@preact/signals';
import { announce, sound } from '../../app/app.ts';
import { t, type UiKey } from '../../app/i18n.ts';
import type { Session } from '../../app/session.ts';
import type { Mark } from '../../rules/state.ts';
import type { SealKind, StageIntent, StagePort } from '../stage-port.ts';
import { notYet } from './not-yet.ts';
import { sealKindOf } from './seal-kind-of.ts';

/** What the player is about to stamp. */
export interface Choice {
  readonly verdict: Mark['verdict'] | null;
  readonly reason: string | null;
}

/** What a level screen shows besides the session: choices not yet stamped, seals in the air. */
export interface DeskModel {
  readonly session: Session;
  readonly choice: Signal<Choice>;
  /** The spot whose judgement is explained now. */
  readonly feedback: Signal<string | null>;
  /** Seals whose stamp has not hit yet. */
  readonly landing: Signal<ReadonlySet<string>>;
  /** The button of a maze that asked for more, until something changes. */
  readonly blocked: Signal<string | null>;
  /** The node to which the thread is running out. */
  readonly running: Signal<string | null>;
  /** The node where the thread snapped, until the player goes on. */
  readonly snapped: Signal<string | null>;
  readonly asksToClose: Signal<boolean>;
  readonly rulebook: Signal<boolean>;
  /** True while a stamp is on its way; input waits. */
  readonly busy: Signal<boolean>;
  /** True when the key could not be fetched; marks are kept and judged later. */
  readonly keyFailed: Signal<boolean>;
  stage: StagePort;
  /** What canvas input asks for; set while the level screen listens. */
  onIntent: ((intent: StageIntent) => void) | null;
  /** Where a spot's seal lands; null if it isn't on screen. */
  slotOf(spot: string): HTMLElement | null;
  /** The cell of a map with this id; null if it isn't on screen. */
  cellOf(id: string): HTMLElement | null;
}

const nothing: Choice = { verdict: null, reason: null };

/** A desk for a session. `stage` is replaced once the moving one is there. */
export function createDesk(session: Session, stage: StagePort, root: () => HTMLElement | null): DeskModel {
  return {
    session,
    choice: signal(nothing),
    feedback: signal(null),
    landing: signal(new Set<string>()),
    blocked: signal(null),
    running: signal(null),
    snapped: signal(null),
    asksToClose: signal(false),
    rulebook: signal(false),
    busy: signal(false),
    keyFailed: signal(false),
    stage,
    onIntent: null,
    slotOf: (spot) => root()?.querySelector<HTMLElement>(`[data-seal="${spot}"]`) ?? null,
    cellOf: (id) => root()?.querySelector<HTMLElement>(`[data-cell="${id}"]`) ?? null,
  };
}

/** Chooses a spot to judge, or null for none. */
export function selectSpot(desk: DeskModel, spot: string | null): void {
  if (desk.busy.value) return;
  desk.session.selected.value = spot;
  desk.feedback.value = null;
  desk.snapped.value = null;
  desk.asksToClose.value = false;
  desk.choice.value = nothing;
  if (!spot) return;
  const { settled, phase } = desk.session.state.value;
  if (settled.includes(spot)) desk.feedback.value = spot;
  // In a maze's naming step the verdict was given on the way: only the reason is asked for.
  else if (phase === 'naming') desk.choice.value = { verdict: 'violation', reason: null };
  sound.play('tap');
  desk.stage.play({ type: 'owl', mood: 'look' });
}

/** True for a spot that takes a mark now; a node that is no spot only shows its record. */
export const canJudge = (desk: DeskModel, spot: string): boolean => {
  const { state, bundle } = desk.session;
  const { open, settled } = state.value;
  const isSpot = bundle.level.spots.some(({ id }) => id === spot);
  return isSpot && open.includes(spot) && !settled.includes(spot) && !notYet(desk.session).includes(spot);
};

/** Chooses a verdict for the selected spot; nothing is stamped yet. */
export function chooseVerdict(desk: DeskModel, verdict: Mark['verdict']): void {
  const spot = desk.session.selected.value;
  if (desk.busy.value || !spot || desk.feedback.value || !canJudge(desk, spot)) return;
  desk.choice.value = { verdict, reason: null };
  sound.play('tap');
  desk.stage.play({ type: 'owl', mood: 'stampup' });
}

/** Chooses the reason of a violation. */
export function chooseReason(desk: DeskModel, reason: string): void {
  if (desk.busy.value || desk.choice.value.verdict !== 'violation') return;
  desk.choice.value = { verdict: 'violation', reason };
  sound.play('tap');
}

/** True when the stamp can come down. */
export const canStamp = (desk: DeskModel): boolean => {
  const { verdict, reason } = desk.choice.value;
  return !desk.busy.value && (verdict === 'lawful' || (verdict === 'violation' && reason !== null));
};

const variantOf = (spot: string) =>
  1 + ([...spot].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5);

/** Which of the five carved seals a spot gets. */
export const sealVariant = variantOf;

const said: Readonly<Record<SealKind, UiKey>> = {
  violation: 'sr.stampedViolation',
  lawful: 'sr.stampedLawful',
  objection: 'sr.heldCard',
  doable: 'sr.heldCard',
  dropped: 'sr.droppedCard',
};

/** Brings the stamp down on the selected spot. */
export function stamp(desk: DeskModel): void {
  const spot = desk.session.selected.value;
  const { verdict, reason } = desk.choice.value;
  if (!spot || !verdict || !canStamp(desk)) return;
  const slot = desk.slotOf(spot);
  desk.busy.value = true;
  desk.landing.value = new Set(desk.landing.value).add(spot);
  const refused =
    verdict === 'lawful'
      ? desk.session.dispatch({ type: 'mark', spot, verdict })
      : desk.session.dispatch({ type: 'mark', spot, verdict, reason: reason ?? '' });
  const land = () => {
    const rest = new Set(desk.landing.value);
    rest.delete(spot);
    desk.landing.value = rest;
    desk.busy.value = false;
    if (refused) return;
    sound.play('stamp');
    desk.feedback.value = spot;
  };
  if (refused || !slot) {
    land();
    return;
  }
  const { level } = desk.session.bundle;
  const label = level.spots.find((one) => one.id === spot)?.label ?? '';
  const kind = sealKindOf(level, spot, verdict);
  announce(t(said[kind], { spot: label }));
  desk.stage.play({ type: 'stamp', slot, kind, variant: variantOf(spot), onHit: land });
}

/** Open spots without a mark, in reading order. In a maze's naming step: those held back, unnamed. */
export function unjudgedSpots(desk: DeskModel): string[] {
  const { state, bundle } = desk.session;
  const { marks, open, settled, phase, mechanic } = state.value;
  return bundle.level.spots
    .map((spot) => spot.id)
    .filter((id) => open.includes(id) && !settled.includes(id))
    .filter((id) => {
      const mark = marks[id];
      if (mechanic === 'maze')
        return phase === 'naming' && mark?.verdict === 'violation' && mark.reason === null;
      return mark === undefined;
    });
}

/** Those of them that can be judged now. */
export function waitingSpots(desk: DeskModel): string[] {
  const later = notYet(desk.session);
  return unjudgedSpots(desk).filter((id) => !later.includes(id));
}

/** The next waiting spot after the present one, else the first waiting, else none. */
export function followingSpot(desk: DeskModel): string | null {
  const waiting = waitingSpots(desk);
  const ids = desk.session.bundle.level.spots.map((spot) => spot.id);
  const at = ids.indexOf(desk.session.selected.value ?? '');
  return waiting.find((id) => ids.indexOf(id) > at) ?? waiting[0] ?? null;
}

/** Goes on to the next waiting spot; a judged request card leaves the desk first. */
export function nextSpot(desk: DeskModel): void {
  if (desk.busy.value) return;
  const next = followingSpot(desk);
  const judged = desk.feedback.value;
  const mark = judged ? desk.session.state.value.marks[judged] : undefined;
  if (desk.session.bundle.level.exhibit.kind !== 'requests' || !mark) {
    selectSpot(desk, next);
    return;
  }
  desk.busy.value = true;
  const onDone = () => {
    desk.busy.value = false;
    selectSpot(desk, next);
  };
  desk.stage.play({ type: 'dismiss', side: mark.verdict === 'lawful' ? 'left' : 'right', onDone });
}

/** Closes the case; asks first while spots are waiting. */
export function closeCase(desk: DeskModel, sure = false): void {
  if (desk.busy.value) return;
  if (!sure && unjudgedSpots(desk).length > 0) {
    desk.asksToClose.value = true;
    return;
  }
  desk.session.dispatch({ type: 'finish' });
}
