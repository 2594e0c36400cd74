import { createRequire } from 'node:module';
import type * as Ws from 'ws';

/** The `ws` that Socket.IO's own engine runs on: the same one on both sides of a comparison. */
const require = createRequire(createRequire(import.meta.url).resolve('engine.io'));

/** `ws`, as `import 'ws'` would give it. */
export const plainWs = require('ws') as typeof Ws;
