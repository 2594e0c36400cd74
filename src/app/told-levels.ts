/**
 * Cases whose answers the reader asked to see on a share page since this page was loaded. Marks made after that
 * say nothing of the eye, so the gauge is not told of them. Not stored: what someone looked at is nobody's business.
 */
export const toldLevels = new Set<string>();
