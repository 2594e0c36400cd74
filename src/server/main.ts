import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { type Config, readConfig } from './config.ts';
import { createSite } from './create-site.ts';
import { noRooms } from './rooms/no-rooms.ts';
import { type Classroom, openClassroom } from './rooms/open-classroom.ts';

/** Connections that may wait to be taken: a school that comes back at once must not be turned away to try again later. */
const backlog = 4096;

/** `npm start`: builds what is stale, serves it on `PORT` (3150), and holds live rooms. */
const stop = (reason: string): never => {
  console.error(reason);
  process.exit(1);
};
const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

const lanAddresses = (port: number) =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one.address}:${port}`);

function configure(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    return stop(said(error));
  }
}

const config = configure();
// In a process of its own, which takes the build tool's memory with it when it ends.
const built = spawnSync(process.execPath, ['--import', 'tsx', 'src/server/build.ts'], { stdio: 'inherit' });
if (built.status !== 0) stop('the site could not be built');
let classroom: Classroom | null = null;
const server = createSite('dist', () => classroom?.handle ?? noRooms);
try {
  classroom = await openClassroom(server, config);
} catch (error) {
  if (config.redisUrl !== null) stop(said(error));
  // A stick, or a full disk: the game plays on all the same, without live rooms.
  console.error(`DATA_DIR ${config.dataDir}: no live rooms, they can't be kept there (${said(error)})`);
}
server.on('error', (error: NodeJS.ErrnoException) => {
  const { port } = config;
  stop(error.code === 'EADDRINUSE' ? `port ${port} is taken; try PORT=${port + 1} npm start` : error.message);
});
server.listen({ port: config.port, backlog }, () => {
  console.log(`慧眼识权 http://localhost:${config.port}`);
  for (const address of lanAddresses(config.port)) console.log(`  on this network: ${address}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void (classroom?.close() ?? Promise.resolve()).finally(() => {
      server.close(() => process.exit(0)).closeAllConnections();
    });
  });
}
