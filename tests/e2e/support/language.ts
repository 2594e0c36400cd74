/** A language of the game. */
export type Language = 'zh-CN' | 'en';
