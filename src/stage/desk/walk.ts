import { sound } from '../../app/app.ts';
import type { LiveExhibit } from '../../exhibits/exhibit-props.ts';
import type { Action } from '../../rules/action.ts';
import type { DeskModel } from './desk-model.ts';

/** The live side of a maze: what its controls do. Undefined once the walk is over. */
export function walkOf(desk: DeskModel): LiveExhibit | undefined {
  const { state } = desk.session;
  const { maze, phase } = state.value;
  if (!maze || phase !== 'judging') return undefined;
  const act = (action: Action, via: string) => {
    const refused = desk.session.dispatch(action);
    desk.blocked.value = refused === 'play/needs-more' ? via : null;
    sound.play('tap');
  };
  return {
    position: maze,
    blocked: desk.blocked.value,
    set: (spot, gives) => act({ type: 'set', spot, gives }, spot),
    choose: (spot, option) => act({ type: 'choose', spot, option }, spot),
    go: (via) => act({ type: 'go', via }, via),
  };
}
