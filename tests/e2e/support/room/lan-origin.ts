/** A host name that the browsers of these tests find on this machine: a plain-http page that is no secure context. */
const lanHost = 'school.test';
const port = process.env.E2E_PORT ?? '3160';

/** The server as a class sees it. */
export const lanOrigin = `http://${lanHost}:${port}`;
/** The server as this machine sees it. */
export const localOrigin = `http://localhost:${port}`;
/** Makes a Chromium find it. */
export const lanArgs = [`--host-resolver-rules=MAP ${lanHost} 127.0.0.1`];
