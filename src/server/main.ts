import { networkInterfaces } from 'node:os';
import { buildSite } from './build-site.ts';
import { createSite } from './create-site.ts';

/** `npm start`: builds what is stale and serves it on `PORT` (3150). */
const port = Number(process.env.PORT ?? 3150);

const lanAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one.address}:${port}`);

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a whole number from 1 to 65535, not ${process.env.PORT}`);
  process.exit(1);
}
await buildSite();
const server = createSite('dist');
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE' ? `port ${port} is taken; try PORT=3151 npm start` : error.message;
  console.error(reason);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`慧眼识权 http://localhost:${port}`);
  for (const address of lanAddresses()) console.log(`  on this network: ${address}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.close(() => process.exit(0)).closeAllConnections());
}
