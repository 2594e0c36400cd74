import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerMessage } from '../../../classroom/wire.ts';
import { answersEach, everyMs, pupilsEach } from './class-size.ts';
import type { Pupil } from './pupil.ts';
import type { Target } from './target.ts';

/** What a load cost. */
export interface Played {
  /** Joins that got no seat. */
  readonly lostJoins: number;
  /** From the first knock to the last seat, in ms. */
  readonly joinMs: number;
  readonly answers: number;
  /** CPU time of the server for an answer, in µs. */
  readonly cpuPerAnswer: number;
  /** Bytes on the wire for an answer, both ways, of all who are connected. */
  readonly bytesPerAnswer: number;
  /** Ms from sending an answer to its acknowledgement, which 99 of 100 do not exceed. */
  readonly ack99: number;
}

/** Runs `count` things at a steady rate over `ms`; resolves when all have been begun. */
async function spread(count: number, ms: number, begin: (i: number) => void): Promise<void> {
  const start = performance.now();
  for (let i = 0; i < count; ) {
    const due = Math.min(count, Math.floor((count * (performance.now() - start)) / ms) + 1);
    for (; i < due; i += 1) begin(i);
    await sleep(2);
  }
}

/**
 * Fills so many rooms with pupils within `joinMs`, and has each answer ten times, a moment apart, all evenly spread
 * over the time between. Rejects if an answer is not kept.
 */
export async function play(
  target: Target,
  rooms: number,
  joinMs: number,
  answerOf: (turn: number, pupil: number) => AnswerMessage,
): Promise<Played> {
  const all = rooms * pupilsEach;
  const began = performance.now();
  const joining: Promise<Pupil>[] = [];
  await spread(all, joinMs, (i) => joining.push(target.join(i % rooms, i)));
  const joined = await Promise.allSettled(joining);
  const tookMs = performance.now() - began;
  const pupils = joined.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  // What joining set off is over: views are told once for many.
  await sleep(1000);

  const bytes = () => pupils.reduce((sum, one) => sum + one.bytes(), target.otherBytes());
  const answers = pupils.length * answersEach;
  const times = new Float64Array(answers);
  const [cpuBefore, bytesBefore] = [await target.cpu(), bytes()];
  const acknowledged: Promise<void>[] = [];
  await spread(answers, answersEach * everyMs, (i) => {
    const [turn, at] = [Math.floor(i / pupils.length), i % pupils.length];
    const sent = performance.now();
    const kept = pupils[at]?.answer(answerOf(turn, at)).then(() => {
      times[i] = performance.now() - sent;
    });
    if (kept) acknowledged.push(kept);
  });
  await Promise.all(acknowledged);
  const cpu = (await target.cpu()) - cpuBefore;
  const moved = bytes() - bytesBefore;
  for (const one of pupils) one.close();
  times.sort();
  return {
    lostJoins: all - pupils.length,
    joinMs: tookMs,
    answers,
    cpuPerAnswer: cpu / answers,
    bytesPerAnswer: moved / answers,
    ack99: times[Math.ceil(0.99 * answers) - 1] ?? Number.NaN,
  };
}
