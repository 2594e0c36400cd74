import type { BoothBoard } from '../../rules/booth-board.ts';
import type { NotebookItem } from '../../rules/review/notebook-item.ts';
import type { Settings } from '../settings.ts';
import type { ChallengeRecord, DailyRecord, OutcomeRecord, PlayRecord, ResultRecord } from './records.ts';

/** Everything kept on this device. */
export interface Saved {
  readonly settings: Settings;
  readonly plays: readonly PlayRecord[];
  readonly results: readonly ResultRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly dailies: readonly DailyRecord[];
  readonly notebook: readonly NotebookItem[];
  readonly challenges: readonly ChallengeRecord[];
  /** The board of a booth on this device, as it was left: perhaps on an earlier day. */
  readonly booth: BoothBoard | null;
  /** The longest 权限快审, in cards judged right. */
  readonly rapidBest: number;
  /** The level played most recently. */
  readonly lastLevel: string | null;
  /** How many stored records could not be read; they were kept aside. */
  readonly setAside: number;
}

/** Where progress is kept. Every write resolves once it is safely on disk. */
export interface ProgressStore {
  /** False where nothing outlives the page (private windows without storage). */
  readonly durable: boolean;
  load(): Promise<Saved>;
  savePlay(play: PlayRecord): Promise<void>;
  /** A closed case: its result and, for a first round, the outcomes of its spots. */
  saveResult(result: ResultRecord, outcomes: readonly OutcomeRecord[]): Promise<void>;
  /** Judged spots of a play that has no result of its own. */
  saveOutcomes(outcomes: readonly OutcomeRecord[]): Promise<void>;
  /** The plays and score of one day's set. */
  saveDaily(daily: DailyRecord): Promise<void>;
  /** A challenge's plays; the challenges of the codes in `dropped` make room for it. */
  saveChallenge(challenge: ChallengeRecord, dropped: readonly string[]): Promise<void>;
  /** Notes new or reviewed; each replaces the note of the same spot. */
  saveNotes(notes: readonly NotebookItem[]): Promise<void>;
  saveRapidBest(best: number): Promise<void>;
  /** The board of a booth; null removes every trace of it. */
  saveBooth(board: BoothBoard | null): Promise<void>;
  saveSettings(settings: Settings): Promise<void>;
  /** Removes everything, including what was kept aside. */
  erase(): Promise<void>;
}
