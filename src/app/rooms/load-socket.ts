/** The socket library, which only rooms need. Rejects if it can't be had. */
export const loadSocket = async () => (await import('socket.io-client')).io;
