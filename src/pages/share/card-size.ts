/** The card, in pixels. */
export const cardSize = { w: 1080, h: 1440 } as const;
/** Nothing to be read stands nearer to an edge. */
export const margin = 64;
export const marginBottom = 44;
