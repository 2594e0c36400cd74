import { language, t } from '../../app/i18n.ts';
import { sealEnglish } from '../../rules/nature-seals.ts';

/** What a seal is called: 鹤 in Chinese, “Crane” in English. */
export const sealName = (char: string): string => (language.value === 'zh-CN' ? char : sealEnglish(char));

/** The seal in a sentence's place: “鹤”字章, or the Crane seal. */
export const sealWords = (char: string): string => t('booth.sealOf', { seal: sealName(char) });
