import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** How a node is run, from its environment. */
export interface Config {
  readonly port: number;
  /** Where the embedded journal is kept. */
  readonly dataDir: string;
  /** Null: the embedded journal. */
  readonly redisUrl: string | null;
  /** The node's name among others: part of the path of its sockets. */
  readonly node: string;
  /** How long a node may stay silent before others take over its rooms, in ms. */
  readonly leaseMs: number;
  /** True if a proxy in front names the address a request came from. */
  readonly trustProxy: boolean;
  /** Level files of the built site. */
  readonly levelsDir: string;
}

/** The same after a restart on the same machine and port. */
const ownName = (port: number) =>
  createHash('sha256').update(`${hostname()}:${port}`).digest('hex').slice(0, 8);

/** Reads the environment. Throws a plain sentence if a value can't be used. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const whole = (name: string, standard: number, least: number, most: number) => {
    const value = env[name] === undefined || env[name] === '' ? standard : Number(env[name]);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new Error(`${name} must be a whole number from ${least} to ${most}, not ${env[name]}`);
  };
  const port = whole('PORT', 3150, 1, 65535);
  const node = env.NODE_ID || ownName(port);
  if (!/^[\w-]{1,40}$/.test(node)) throw new Error('NODE_ID may hold letters, digits, - and _ only');
  return {
    port,
    node,
    dataDir: env.DATA_DIR || 'data',
    redisUrl: env.REDIS_URL || null,
    leaseMs: whole('LEASE_MS', 6000, 300, 120_000),
    trustProxy: env.TRUST_PROXY === '1',
    levelsDir: 'dist/levels',
  };
}
