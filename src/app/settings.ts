import * as v from 'valibot';
import { languages } from '../rules/languages.ts';

/** What a player can set. Every field falls back by itself, so one bad value never loses the rest. */
export const settingsSchema = v.object({
  language: v.fallback(v.nullable(v.picklist(languages)), null),
  sound: v.fallback(v.nullable(v.boolean()), null),
  motion: v.fallback(v.picklist(['system', 'full', 'still']), 'system'),
  textSize: v.fallback(v.picklist([100, 115, 130]), 100),
  allCasesOpen: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings of a new player. `language: null` follows the browser, `sound: null` the page. */
export const defaultSettings: Settings = {
  language: null,
  sound: null,
  motion: 'system',
  textSize: 100,
  allCasesOpen: false,
};
