import { buildSite } from './build-site.ts';

/** Builds what is stale, in a process of its own: the build tool takes memory that a server should not keep. */
await buildSite();
