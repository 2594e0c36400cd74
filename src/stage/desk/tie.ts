import { announce, sound } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import { isLinked } from '../../mechanics/trace/rules.ts';
import { type DeskModel, selectSpot } from './desk-model.ts';

/** Where the thread ends now. */
const endOf = ({ session }: DeskModel): string => {
  const nodes = session.state.value.trace?.nodes ?? [];
  return nodes[nodes.length - 1] ?? 'harm';
};

/** True if the thread could be tried at this node next. */
export function canTie(desk: DeskModel, node: string): boolean {
  const { exhibit } = desk.session.bundle.level;
  const { trace, phase } = desk.session.state.value;
  if (exhibit.kind !== 'map' || !trace || trace.complete || phase !== 'judging') return false;
  const known = exhibit.nodes.some((one) => one.id === node) && !trace.nodes.includes(node);
  return known && isLinked(exhibit, endOf(desk), node);
}

/** Runs the thread on to a node and chooses it. One that is no neighbour of the thread's end is chosen, no more. */
export function tie(desk: DeskModel, node: string): void {
  const { session, stage } = desk;
  const { exhibit } = session.bundle.level;
  if (desk.busy.value || exhibit.kind !== 'map') return;
  if (session.selected.value !== node) selectSpot(desk, node);
  if (!canTie(desk, node)) return;
  const from = desk.cellOf(endOf(desk));
  const to = desk.cellOf(node);
  desk.snapped.value = null;
  // Before the state has the new stretch: the page must not draw it while it is running out.
  desk.running.value = node;
  session.dispatch({ type: 'tie', node });
  const holds = session.state.value.trace?.nodes.includes(node) ?? false;
  const complete = session.state.value.trace?.complete ?? false;
  const onDone = () => {
    desk.busy.value = false;
    desk.running.value = null;
    if (!holds) desk.snapped.value = node;
    sound.play(holds ? (complete ? 'right' : 'tap') : 'wrong');
    stage.play({ type: 'owl', mood: holds ? (complete ? 'cheer' : 'look') : 'doubt' });
    const name = exhibit.nodes.find((one) => one.id === node)?.name ?? '';
    if (!holds) announce(t('trace.snapped', { detail: exhibit.map.detail }));
    else announce(complete ? t('sr.threadDone') : t('sr.tied', { node: name }));
  };
  if (!from || !to) {
    onDone();
    return;
  }
  desk.busy.value = true;
  sound.play('paper');
  stage.play({ type: 'thread', from, to, holds, onDone });
}
