/** Languages of the game; the first is the source language. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
