import { signal } from '@preact/signals';
import type board from '../../assets/locales/zh-CN/board.json';
import type booth from '../../assets/locales/zh-CN/booth.json';
import type morePages from '../../assets/locales/zh-CN/pages.json';
import type print from '../../assets/locales/zh-CN/print.json';
import type room from '../../assets/locales/zh-CN/room.json';
import type share from '../../assets/locales/zh-CN/share.json';
import source from '../../assets/locales/zh-CN/ui.json';
import type { Language } from '../rules/languages.ts';

/** Sets of interface texts: `ui` comes with the first load, others with the pages that need them. */
type TextSet = 'ui' | 'pages' | 'share' | 'booth' | 'board' | 'print' | 'room';

/** A key of the interface texts; the source language has them all. */
export type UiKey = (
  | keyof typeof source
  | keyof typeof morePages
  | keyof typeof share
  | keyof typeof booth
  | keyof typeof board
  | keyof typeof print
  | keyof typeof room
) &
  string;

type Texts = Partial<Record<UiKey, string>>;
type Params = Readonly<Record<string, string | number>>;

/** One folder per language: a new one needs no code. */
const loaders = import.meta.glob<{ default: Texts }>([
  '../../assets/locales/*/*.json',
  '!../../assets/locales/zh-CN/ui.json',
]);

const load = async (lang: Language, set: TextSet): Promise<Texts> =>
  lang === 'zh-CN' && set === 'ui'
    ? source
    : ((await loaders[`../../assets/locales/${lang}/${set}.json`]?.())?.default ?? {});

/** The language in use and its texts. */
export const language = signal<Language>('zh-CN');
const texts = signal<Texts>(source);
const wanted = new Set<TextSet>(['ui']);
let fallback: Texts = source;

/** The player's choice, else the browser's first language that the game speaks. */
export function pickLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag));
  return first && /^en/i.test(first) ? 'en' : 'zh-CN';
}

async function loadAll(lang: Language): Promise<Texts> {
  const sets = await Promise.all([...wanted].map((set) => load(lang, set)));
  return Object.assign({}, ...sets) as Texts;
}

/** Switches the interface. Resolves when the texts are there; on failure the source language stays. */
export async function useLanguage(next: Language): Promise<void> {
  try {
    texts.value = await loadAll(next);
    language.value = next;
  } catch {
    texts.value = fallback;
    language.value = 'zh-CN';
  }
  document.documentElement.lang = language.value;
  document.title = t('app.title');
}

/** Fetches a further set of texts, in the source language and the one in use. Rejects if it can't be had. */
export async function needTexts(set: TextSet): Promise<void> {
  if (wanted.has(set)) return;
  const [own, other] = await Promise.all([load('zh-CN', set), load(language.value, set)]);
  wanted.add(set);
  fallback = { ...fallback, ...own };
  texts.value = { ...texts.value, ...other };
}

/** The text of a key with `{name}` places filled; a missing translation shows the source text. */
export function t(key: UiKey, params: Params = {}): string {
  const text = texts.value[key] ?? fallback[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
