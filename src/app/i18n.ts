import { signal } from '@preact/signals';
import source from '../../assets/locales/zh-CN/ui.json';
import type { Language } from '../rules/languages.ts';

/** A key of the interface texts; the source language has them all. */
export type UiKey = keyof typeof source;

type Texts = Partial<Record<UiKey, string>>;
type Params = Readonly<Record<string, string | number>>;

/** One folder per language: a new one needs no code. */
const loaders = import.meta.glob<{ default: Texts }>('../../assets/locales/*/ui.json');

/** The language in use and its texts. */
export const language = signal<Language>('zh-CN');
const texts = signal<Texts>(source);

/** The player's choice, else the browser's first language that the game speaks. */
export function pickLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag));
  return first && /^en/i.test(first) ? 'en' : 'zh-CN';
}

/** Switches the interface. Resolves when the texts are there; on failure the source language stays. */
export async function useLanguage(next: Language): Promise<void> {
  const load = loaders[`../../assets/locales/${next}/ui.json`];
  try {
    texts.value = next === 'zh-CN' || !load ? source : (await load()).default;
    language.value = next;
  } catch {
    texts.value = source;
    language.value = 'zh-CN';
  }
  document.documentElement.lang = language.value;
  document.title = t('app.title');
}

/** The text of a key with `{name}` places filled; a missing translation shows the source text. */
export function t(key: UiKey, params: Params = {}): string {
  const text = texts.value[key] ?? source[key];
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
