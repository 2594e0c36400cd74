import { computed, signal } from '@preact/signals';
import type { BoothBoard } from '../rules/booth-board.ts';
import { gaugeOf } from '../rules/gauge.ts';
import { noteKey } from '../rules/review/note-key.ts';
import type { NotebookItem } from '../rules/review/notebook-item.ts';
import { settled } from '../rules/review/schedule.ts';
import { today } from './clock.ts';
import { language, pickLanguage, type UiKey, useLanguage } from './i18n.ts';
import { memoryStore } from './progress/memory-store.ts';
import { newestChallenges } from './progress/newest-challenges.ts';
import type { ProgressStore } from './progress/progress-store.ts';
import type {
  ChallengeRecord,
  DailyRecord,
  OutcomeRecord,
  PlayRecord,
  ResultRecord,
} from './progress/records.ts';
import { parseRoute } from './route.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { howlerPort } from './sound/howler-port.ts';
import type { SoundPort } from './sound/sound-port.ts';
import { soundsAt } from './sound/sounds-at.ts';

/** The page shown, from the address. */
export const route = signal(parseRoute(typeof location === 'undefined' ? '' : location.hash));
/** What the player set. */
export const settings = signal<Settings>(defaultSettings);
/** Whether there is sound: chosen, or as is usual on the page. */
export const soundOn = computed(() => soundsAt(settings.value.sound, route.value));
/** Plays by level id. */
export const plays = signal<ReadonlyMap<string, PlayRecord>>(new Map());
/** Closed cases by level id. */
export const results = signal<ReadonlyMap<string, ResultRecord>>(new Map());
/** Judged spots of first rounds, oldest first. */
export const outcomes = signal<readonly OutcomeRecord[]>([]);
/** Days of 每日一查 by day number. */
export const dailies = signal<ReadonlyMap<number, DailyRecord>>(new Map());
/** Share links played unseen, by code: the newest of them. */
export const challenges = signal<ReadonlyMap<string, ChallengeRecord>>(new Map());
/** Missed rules by the spot they were missed on. */
export const notebook = signal<ReadonlyMap<string, NotebookItem>>(new Map());
/** The longest 权限快审, in cards judged right. */
export const rapidBest = signal(0);
/** The board of a booth on this device; null where there is none. Never that of another day at start. */
export const boothBoard = signal<BoothBoard | null>(null);
/** The level played most recently. */
export const lastLevel = signal<string | null>(null);
/** A calm message at the top of the page, until dismissed. */
export const notice = signal<UiKey | null>(null);
/** False until stored progress was read. */
export const loaded = signal(false);
/** What the live region says. Each announcement is a new object, so that equal texts are spoken twice. */
export const announcement = signal<{ readonly text: string }>({ text: '' });

/** The gauge over the player's marks. */
export const gauge = computed(() => gaugeOf(outcomes.value.map((record) => record.outcome)));

/** The sound port: silent until the first gesture, and where there is no audio. */
export const sound: SoundPort = howlerPort({ enabled: soundOn.value });

let store: ProgressStore = memoryStore();

/** Says something to screen readers. */
export function announce(text: string): void {
  announcement.value = { text };
}

/** Reads stored progress. What can't be read was kept aside, and the player is told. */
export async function loadProgress(open: () => Promise<ProgressStore>): Promise<void> {
  try {
    store = await open();
  } catch {
    store = memoryStore();
    notice.value = 'notice.noStorage';
  }
  try {
    const saved = await store.load();
    settings.value = saved.settings;
    plays.value = new Map(saved.plays.map((play) => [play.level, play]));
    results.value = new Map(saved.results.map((result) => [result.level, result]));
    outcomes.value = saved.outcomes;
    dailies.value = new Map(saved.dailies.map((daily) => [daily.day, daily]));
    challenges.value = new Map(saved.challenges.map((one) => [one.code, one]));
    notebook.value = new Map(saved.notebook.map((note) => [noteKey(note), note]));
    rapidBest.value = saved.rapidBest;
    const now = today();
    if (saved.booth?.day === now) boothBoard.value = saved.booth;
    else if (saved.booth) void keepBooth(null);
    void keepNotes(
      saved.notebook.map((note) => settled(note, now)).filter((note, i) => note !== saved.notebook[i]),
    );
    lastLevel.value = saved.lastLevel;
    if (saved.setAside > 0) notice.value = 'notice.setAside';
  } catch {
    store = memoryStore();
    notice.value = 'notice.noStorage';
  }
  const wanted = pickLanguage(settings.value.language, navigator.languages ?? [navigator.language]);
  if (wanted !== language.value) await useLanguage(wanted);
  loaded.value = true;
}

const failed = () => {
  notice.value = 'notice.notSaved';
};

/** The mute button: whoever presses it has chosen, for every page. */
export function toggleSound(): void {
  changeSettings({ sound: !soundOn.value });
}

/** Changes settings and keeps them. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  if (change.language) void useLanguage(change.language);
  store.saveSettings(settings.value).catch(failed);
}

/** Keeps a play; resolves when it is on disk. */
export async function keepPlay(play: PlayRecord): Promise<void> {
  plays.value = new Map(plays.value).set(play.level, play);
  lastLevel.value = play.level;
  await store.savePlay(play).catch(failed);
}

/** Keeps the result of a closed case; `judged` are the outcomes of a first round. */
export async function keepResult(
  level: string,
  chapter: string,
  score: number,
  judged: readonly OutcomeRecord[],
) {
  const before = results.value.get(level);
  const result: ResultRecord = { level, chapter, last: score, best: Math.max(score, before?.best ?? 0) };
  results.value = new Map(results.value).set(level, result);
  outcomes.value = [...outcomes.value, ...judged];
  await store.saveResult(result, judged).catch(failed);
}

/** Tells the gauge of a play that has no result of its own. */
export async function keepOutcomes(judged: readonly OutcomeRecord[]): Promise<void> {
  outcomes.value = [...outcomes.value, ...judged];
  await store.saveOutcomes(judged).catch(failed);
}

/** Keeps the plays and the score of a day's set. */
export async function keepDaily(daily: DailyRecord): Promise<void> {
  dailies.value = new Map(dailies.value).set(daily.day, daily);
  await store.saveDaily(daily).catch(failed);
}

/** Keeps the plays of a challenge; of more than twenty the oldest go. */
export async function keepChallenge(code: string, played: ChallengeRecord['plays']): Promise<void> {
  const { kept, dropped } = newestChallenges([...challenges.value.values()], code, played);
  challenges.value = new Map(kept.map((one) => [one.code, one]));
  const now = challenges.value.get(code);
  if (now) await store.saveChallenge(now, dropped).catch(failed);
}

/** Keeps notes, new or reviewed. */
export async function keepNotes(notes: readonly NotebookItem[]): Promise<void> {
  if (notes.length === 0) return;
  const all = new Map(notebook.value);
  for (const note of notes) all.set(noteKey(note), note);
  notebook.value = all;
  await store.saveNotes(notes).catch(failed);
}

/** Keeps the longest 权限快审, if this was it. */
export async function keepRapid(right: number): Promise<void> {
  if (right <= rapidBest.value) return;
  rapidBest.value = right;
  await store.saveRapidBest(right).catch(failed);
}

/** Keeps a booth's board; null erases it. */
export async function keepBooth(board: BoothBoard | null): Promise<void> {
  boothBoard.value = board;
  await store.saveBooth(board).catch(failed);
}

/** Erases all progress, settings and classes on this device. */
export async function eraseAll(): Promise<void> {
  await store.erase();
  const { openClasses } = await import('./classes/open-classes.ts');
  await (await openClasses()).store.eraseAll();
  settings.value = { ...defaultSettings, language: settings.value.language };
  plays.value = new Map();
  results.value = new Map();
  outcomes.value = [];
  dailies.value = new Map();
  challenges.value = new Map();
  notebook.value = new Map();
  rapidBest.value = 0;
  boothBoard.value = null;
  lastLevel.value = null;
}
