import type { Packed } from '../../../src/classroom/views/pack-view.ts';
import type { HostMessage } from '../../../src/classroom/wire.ts';
import { accusationOf } from './accusation-of.ts';
import type { HostBot } from './host-bot.ts';
import type { PlayerBot } from './player-bot.ts';

/** Moves on until the class is at a beat, or has ended. */
export async function goTo(host: HostBot, beat: string): Promise<Packed<HostMessage>> {
  for (let i = 0; i < 400; i += 1) {
    const view = await host.advance();
    if (view.stage.place.beat === beat || view.stage.ended) return view;
  }
  throw new Error(`never at ${beat}`);
}

/** All of a class on one question: every other one accuses. Resolves when all are acknowledged. */
export async function answerAll(bots: readonly PlayerBot[], view: Packed<HostMessage>): Promise<void> {
  const id = view.stage.place.question ?? '';
  const accusation = accusationOf(view.current);
  const silent = { verdict: 'violation', reason: null } as const;
  await Promise.all(
    bots.map((bot, i) => bot.answer(id, i % 2 === 0 ? { verdict: 'lawful' } : (accusation ?? silent))),
  );
}
