import type { Language } from './languages.ts';

/** The question that a class tries its cards on: harmless, and it asks for nothing of anybody. */
const questions: Readonly<Record<Language, { readonly text: string; readonly options: readonly string[] }>> =
  {
    'zh-CN': { text: '一年里白天最长的那一天，在哪个季节？', options: ['春', '夏', '秋', '冬'] },
    en: {
      text: 'In which season is the longest day of the year?',
      options: ['Spring', 'Summer', 'Autumn', 'Winter'],
    },
  };

/** The practice question in a language, with its four options in the order of the letters A–D. */
export const practiceOf = (lang: Language) => questions[lang];
