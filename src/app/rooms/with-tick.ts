import type { HostMessage, Tick } from '../../classroom/wire.ts';

type Counted = Pick<HostMessage, 'stage' | 'people' | 'live' | 'progress'>;

/** A host's view with new answers counted in. A tick of another question only says who has answered more. */
export function withTick<V extends Counted>(view: V, tick: Tick): V {
  const here = (view.stage.place.question ?? null) === tick.question;
  const counts = new Map(tick.answered);
  const people = view.people.map((one) => {
    const inStage = counts.get(one.seat);
    if (inStage === undefined) return one;
    return { ...one, inStage, answered: one.answered || (here && tick.question !== null) };
  });
  return here
    ? { ...view, people, live: tick.live ?? view.live, progress: tick.progress ?? view.progress }
    : { ...view, people };
}
