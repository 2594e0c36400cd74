import { language } from '../app/i18n.ts';

/** When something on this device was begun, in the reader's language: month, day, hour and minute. `at` in ms since 1970. */
export const begunWords = (at: number): string =>
  new Intl.DateTimeFormat(language.value, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
