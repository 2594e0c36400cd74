import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A small proxy before several nodes, as `deploy/` has one: sockets by path, the rest to any node that answers. */
export interface PathProxy {
  readonly origin: string;
  close(): Promise<void>;
}

/** How long a node may take to answer before the next one is asked, in ms. */
const patienceMs = 1000;
const byPath = (url: string) => /^\/n\/([\w-]+)\//.exec(url)?.[1];

function pipeSockets(from: Socket, head: Buffer, message: IncomingMessage, port: number): void {
  const to = connect(port, '127.0.0.1', () => {
    const lines = [`${message.method} ${message.url} HTTP/1.1`];
    for (let i = 0; i < message.rawHeaders.length; i += 2) {
      lines.push(`${message.rawHeaders[i]}: ${message.rawHeaders[i + 1]}`);
    }
    to.write(`${lines.join('\r\n')}\r\n\r\n`);
    to.write(head);
    from.pipe(to).pipe(from);
  });
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

/** Listens on `port` for the nodes at these ports, by name. `/n/NAME/…` goes to that node, whatever its state. */
export async function pathProxy(port: number, nodes: Readonly<Record<string, number>>): Promise<PathProxy> {
  const names = Object.keys(nodes);
  let turn = 0;

  const ask = (message: IncomingMessage, body: Buffer, node: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const asked = request(
        {
          port: nodes[node],
          host: '127.0.0.1',
          path: message.url,
          method: message.method,
          headers: message.headers,
        },
        resolve,
      );
      asked.setTimeout(patienceMs, () => asked.destroy(new Error('slow')));
      asked.on('error', reject);
      asked.end(body);
    });

  const serve = async (message: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const named = byPath(message.url ?? '');
    turn += 1;
    const inTurn = names.map((_, i) => names[(turn + i) % names.length] ?? '');
    for (const node of named === undefined ? inTurn : [named]) {
      const answer = node in nodes ? await ask(message, Buffer.concat(chunks), node).catch(() => null) : null;
      if (!answer) continue;
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      return;
    }
    response.writeHead(502).end();
  };

  const server = createServer((message, response) => {
    serve(message, response).catch(() => response.destroy());
  });
  const sockets = new Set<Socket>();
  server.on('upgrade', (message, socket: Socket, head) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const to = nodes[byPath(message.url ?? '') ?? ''];
    if (to === undefined) socket.destroy();
    else pipeSockets(socket, head, message, to);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
