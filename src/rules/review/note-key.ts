import type { NotebookItem } from './notebook-item.ts';

/** What makes two notes the same: the spot they are about. */
export const noteKey = (item: Pick<NotebookItem, 'level' | 'spot'>): string => `${item.level}/${item.spot}`;
