import { noteKey } from '../../rules/review/note-key.ts';
import type { NotebookItem } from '../../rules/review/notebook-item.ts';
import { defaultSettings } from '../settings.ts';
import type { ProgressStore, Saved } from './progress-store.ts';

/** Progress that lives as long as the page: for browsers that refuse storage, and for tests. */
export function memoryStore(initial: Partial<Saved> = {}): ProgressStore {
  const empty: Saved = {
    settings: defaultSettings,
    plays: [],
    results: [],
    outcomes: [],
    dailies: [],
    notebook: [],
    challenges: [],
    booth: null,
    rapidBest: 0,
    lastLevel: null,
    setAside: 0,
  };
  let saved: Saved = { ...empty, ...initial };
  const others = <T extends { level: string }>(list: readonly T[], level: string) =>
    list.filter((item) => item.level !== level);
  return {
    durable: false,
    load: async () => saved,
    async savePlay(play) {
      saved = { ...saved, plays: [...others(saved.plays, play.level), play], lastLevel: play.level };
    },
    async saveResult(result, outcomes) {
      const results = [...others(saved.results, result.level), result];
      saved = { ...saved, results, outcomes: [...saved.outcomes, ...outcomes] };
    },
    async saveOutcomes(outcomes) {
      saved = { ...saved, outcomes: [...saved.outcomes, ...outcomes] };
    },
    async saveDaily(daily) {
      saved = { ...saved, dailies: [...saved.dailies.filter((one) => one.day !== daily.day), daily] };
    },
    async saveChallenge(challenge, dropped) {
      const kept = saved.challenges.filter(({ code }) => code !== challenge.code && !dropped.includes(code));
      saved = { ...saved, challenges: [...kept, challenge] };
    },
    async saveNotes(notes) {
      const isNew = (old: NotebookItem) => notes.every((one) => noteKey(one) !== noteKey(old));
      saved = { ...saved, notebook: [...saved.notebook.filter(isNew), ...notes] };
    },
    async saveRapidBest(best) {
      saved = { ...saved, rapidBest: best };
    },
    async saveBooth(booth) {
      saved = { ...saved, booth };
    },
    async saveSettings(settings) {
      saved = { ...saved, settings };
    },
    async erase() {
      saved = empty;
    },
  };
}
