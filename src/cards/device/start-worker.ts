import CardWorker from './card-worker.ts?worker';

/**
 * Starts the worker that reads cards. A build into one file has no second script: it puts the `?worker&inline` form
 * in this file's place and allows `worker-src blob:`, or leaves it, and cards are read on the page. Throws where
 * workers may not be made.
 */
export const startWorker = (): Worker => new CardWorker();
