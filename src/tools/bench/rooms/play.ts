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

/** Answers of each pupil before measuring: a server compiles what it runs often during its first seconds only. */
const warmUp = 5;

interface Filled {
  readonly target: Target;
  readonly pupils: readonly Pupil[];
  readonly lostJoins: number;
  readonly joinMs: number;
}

async function fill(target: Target, rooms: number): Promise<Filled> {
  const all = rooms * pupilsEach;
  const began = performance.now();
  const joining: Promise<Pupil>[] = [];
  // A thousand knocks a second, at every size.
  await spread(all, all, (i) => joining.push(target.join(i % rooms, i)));
  const joined = await Promise.allSettled(joining);
  const joinMs = performance.now() - began;
  const refused = joined.find((one) => one.status === 'rejected');
  if (refused) console.error(`rooms: a join was lost: ${String(refused.reason)}`);
  const pupils = joined.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  // What joining set off is over: views are told once for many.
  await sleep(1000);
  return { target, pupils, lostJoins: all - pupils.length, joinMs };
}

interface Turn {
  readonly cpu: number;
  readonly bytes: number;
  readonly times: readonly number[];
}

/** Each pupil answers once, evenly spread over the time between two answers. */
async function playTurn(
  { target, pupils }: Filled,
  answerOf: (pupil: number) => AnswerMessage,
): Promise<Turn> {
  const bytes = () => pupils.reduce((sum, one) => sum + one.bytes(), target.otherBytes());
  const [cpuBefore, bytesBefore] = [await target.cpu(), bytes()];
  const times: number[] = [];
  const acknowledged: Promise<unknown>[] = [];
  await spread(pupils.length, everyMs, (i) => {
    const sent = performance.now();
    const kept = pupils[i]?.answer(answerOf(i)).then(() => times.push(performance.now() - sent));
    acknowledged.push(Promise.resolve(kept));
  });
  await Promise.all(acknowledged);
  // Until the host has been told of the last ones too.
  await sleep(300);
  return { cpu: (await target.cpu()) - cpuBefore, bytes: bytes() - bytesBefore, times };
}

/**
 * Fills so many rooms of each target with pupils and has each answer a few times to warm up, then ten times. The targets take turns, so that
 * whatever else the machine does meets them alike. Rejects if an answer is not kept.
 */
export async function play(
  targets: readonly Target[],
  rooms: number,
  answerOf: (turn: number, pupil: number) => AnswerMessage,
): Promise<Played[]> {
  const filled: Filled[] = [];
  for (const target of targets) filled.push(await fill(target, rooms));
  const turns: Turn[][] = filled.map(() => []);
  for (let turn = 0; turn < warmUp + answersEach; turn += 1) {
    for (const [i, one] of filled.entries()) {
      const played = await playTurn(one, (pupil) => answerOf(turn, pupil));
      if (turn >= warmUp) turns[i]?.push(played);
    }
  }
  for (const { pupils } of filled) for (const one of pupils) one.close();
  return filled.map(({ lostJoins, joinMs }, i) => {
    const own = turns[i] ?? [];
    const times = own.flatMap((one) => one.times).sort((a, b) => a - b);
    const per = (sum: number) => sum / times.length;
    return {
      lostJoins,
      joinMs,
      answers: times.length,
      cpuPerAnswer: per(own.reduce((sum, one) => sum + one.cpu, 0)),
      bytesPerAnswer: per(own.reduce((sum, one) => sum + one.bytes, 0)),
      ack99: times[Math.ceil(0.99 * times.length) - 1] ?? Number.NaN,
    };
  });
}
