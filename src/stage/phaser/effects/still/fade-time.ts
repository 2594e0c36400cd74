/** The one duration of the still stage, ms. */
export const fadeTime = 120;
