import { t, type UiKey } from '../../app/i18n.ts';
import type { Say } from '../../rules/share/share-text.ts';

/** The words of shared texts in the language in use. */
export const shareSay: Say = (word, params) => t(`shareText.${word}` as UiKey, params);
