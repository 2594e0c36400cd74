import { readdirSync } from 'node:fs';
import type { Language } from './language.ts';
import { readJson } from './read-json.ts';
import { rootPath } from './root-path.ts';

/** The interface texts of a language: `words('en')('play.stamp')`. Throws on an unknown key. */
export function words(language: Language) {
  const read = (set: string) =>
    readJson<Record<string, string>>('assets', 'locales', language, `${set}.json`);
  const sets = readdirSync(rootPath('assets', 'locales', language)).map((file) => file.replace('.json', ''));
  const texts: Record<string, string> = Object.assign({}, ...sets.map(read));
  return (key: string, params: Record<string, string | number> = {}): string => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no text ${key}`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  };
}
