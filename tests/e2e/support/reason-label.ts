import type { Language } from './language.ts';
import { readJson } from './read-json.ts';

type Labels = Record<'zh' | 'en', { label: string }>;

/** What a reason is called on its chip. */
export function reasonLabel(id: string, language: Language): string {
  const { reasons } = readJson<{ reasons: Record<string, Labels> }>('levels', 'reasons.json');
  const reason = reasons[id];
  if (!reason) throw new Error(`no reason ${id}`);
  return reason[language === 'en' ? 'en' : 'zh'].label;
}
