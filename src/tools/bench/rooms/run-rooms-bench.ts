import { foldRoom } from '../../../classroom/fold-room.ts';
import type { AnswerMessage } from '../../../classroom/wire.ts';
import { buildSite } from '../../../server/build-site.ts';
import { openingOf } from '../../../server/rooms/opening-of.ts';
import { type Measure, measure } from '../measure.ts';
import { median } from '../median.ts';
import { bareTarget } from './bare-target.ts';
import { answersEach, everyMs, order, pupilsEach } from './class-size.ts';
import { type Guessed, guessCodes } from './guess-codes.ts';
import { type Played, play } from './play.ts';
import { roomTarget } from './room-target.ts';
import type { Target } from './target.ts';

const guesses = 100_000;
/** Pairs of fresh servers. How fast a process runs differs by a tenth from start to start, so the median is taken. */
const rounds = 3;
/** Look-ups that may fail in a minute at one address, and what 32 connections may have under way beyond them. */
const [perMinute, underWay] = [240, 32];

/** Pupils mark every other spot, with one of its reasons. */
async function answerPlan(): Promise<(turn: number, pupil: number) => AnswerMessage> {
  const opening = await openingOf(order, 'dist/levels');
  if (!opening) throw new Error('bench: the case is not there');
  const questions = foldRoom([opening]).questions.filter((one) => one.kind === 'spot');
  if (questions.length < answersEach) throw new Error(`bench: only ${questions.length} spots`);
  return (turn, pupil) => {
    const { id, offered } = questions[turn % answersEach] ?? { id: '', offered: [] };
    const reason = offered[(turn + pupil) % offered.length]?.id ?? null;
    const m =
      (turn + pupil) % 2 === 0
        ? ({ verdict: 'lawful' } as const)
        : ({ verdict: 'violation', reason } as const);
    return { q: id, m, n: turn + 1, r: 'first' };
  };
}

/** Of each figure the median, but for what went wrong: all of it. */
function medianOf(played: readonly Played[]): Played {
  const of = (figure: keyof Played) => median(played.map((one) => one[figure]));
  return {
    lostJoins: played.reduce((sum, one) => sum + one.lostJoins, 0),
    joinMs: of('joinMs'),
    answers: of('answers'),
    cpuPerAnswer: of('cpuPerAnswer'),
    bytesPerAnswer: of('bytesPerAnswer'),
    ack99: of('ack99'),
  };
}

/** Opens servers one by one, uses them, and stops those that were opened, whatever happens. */
async function withTargets<T extends Target, R>(
  open: readonly (() => Promise<T>)[],
  use: (targets: readonly T[]) => Promise<R>,
): Promise<R> {
  const targets: T[] = [];
  try {
    for (const one of open) targets.push(await one());
    return await use(targets);
  } finally {
    for (const one of targets) await one.stop();
  }
}

/**
 * Live rooms under load, over loopback: this process plays the pupils, the servers are processes of their own. The
 * yardstick is a bare `ws` server that runs the same rules and keeps nothing.
 */
export async function runRoomsBench(size = 50): Promise<Measure[]> {
  await buildSite();
  const answerOf = await answerPlan();
  const pairs: Played[][] = [];
  for (let i = 0; i < rounds; i += 1) {
    pairs.push(
      await withTargets<Target, Played[]>([() => bareTarget(size), () => roomTarget(size)], (targets) =>
        play(targets, size, answerOf),
      ),
    );
  }
  const [few] = await withTargets([() => roomTarget(size / 5)], (targets) =>
    play(targets, size / 5, answerOf),
  );
  const [many, guessed] = await withTargets(
    [() => roomTarget(2 * size)],
    async (targets) =>
      [...(await play(targets, 2 * size, answerOf)), await guessCodes(targets[0]?.origin ?? '', guesses)] as [
        Played,
        Guessed,
      ],
  );
  const [bare, full] = [0, 1].map((side) => medianOf(pairs.flatMap((pair) => pair[side] ?? [])));
  if (!bare || !full || !few) throw new Error('bench: nothing was played');
  const at = (rooms: number) => `${rooms} rooms × ${pupilsEach}`;
  const mayLookUp = perMinute * (1 + Math.floor(guessed.seconds / 60)) + underWay;
  console.error(
    `rooms: ${rounds} × ${full.answers} answers of ${pupilsEach * size} pupils in ${(answersEach * everyMs) / 1000} s, ` +
      `CPU ratios ${pairs.map(([one, two]) => ((two?.cpuPerAnswer ?? 0) / (one?.cpuPerAnswer ?? 1)).toFixed(2)).join(', ')}; ` +
      `guessing took ${guessed.seconds.toFixed(0)} s`,
  );
  const joins = size * pupilsEach;
  return [
    measure(`${at(size)}: server CPU for an answer`, 'CPU µs', full.cpuPerAnswer, bare.cpuPerAnswer, 1.6),
    measure(`${at(size)}: acknowledged, slowest 1 %`, 'ack ms', full.ack99, bare.ack99, 100, 'value'),
    measure(
      `${at(size)}: on the wire for an answer`,
      'wire B',
      full.bytesPerAnswer,
      bare.bytesPerAnswer,
      200,
      'value',
    ),
    measure(
      `joins lost, of ${rounds} × ${joins} in ${joins / 1000} s each`,
      'joins',
      full.lostJoins,
      rounds * joins,
      0,
      'value',
    ),
    measure(
      `${joins} joins, until the last is seated`,
      'join ms',
      full.joinMs,
      bare.joinMs,
      1.25 * joins,
      'value',
    ),
    measure(
      `${at(2 * size)}: CPU for an answer, beside ${size / 5} rooms`,
      'CPU µs',
      many.cpuPerAnswer,
      few.cpuPerAnswer,
      1.2,
    ),
    measure(`codes found by ${guesses} guesses`, 'codes', guessed.found, guesses, 0, 'value'),
    measure('guesses that were looked up', 'guesses', guessed.lookedUp, guesses, mayLookUp, 'value'),
  ];
}
