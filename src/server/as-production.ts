/**
 * Runs a build as one for players, whatever `NODE_ENV` says meanwhile: a test runner sets it to `test`, and Vite
 * would then leave out what only a production build does.
 */
export async function asProduction<T>(build: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await build();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
