import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createNetServer, connect, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import { generate } from 'selfsigned';

/** What a server says about one address; `undefined` is a 404. Header names in lower case. */
export type Answer =
  | {
      body: string | Uint8Array;
      type?: string;
      headers?: Record<string, string>;
      /** 200 when absent. */
      status?: number;
    }
  | undefined;
export type Answerer = (url: URL) => Answer | Promise<Answer>;

/** A loopback server that answers for every host, over HTTP and TLS on one port, also as a proxy. */
export type PageServer = { port: number; close: () => Promise<void> };

/** First byte of a TLS record that carries a handshake (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 0x16;

/**
 * Serves `answer` to a browser that was told to look for all hosts here: Chromium by its host rules, Firefox by
 * its proxy preferences. TLS comes with a certificate nobody signed, so that hosts which insist on it work too.
 */
export async function servePages(answer: Answerer): Promise<PageServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sourcenote.test' }], {
    keySize: 2048,
  });
  const plain = createHttpServer(
    (request, response) => void respond(request, { response, answer, scheme: 'http' }),
  );
  const secure = createTlsServer(
    { key, cert },
    (request, response) => void respond(request, { response, answer, scheme: 'https' }),
  );
  const sockets = new Set<Socket>();
  const server = createNetServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  // Firefox asks its proxy for a tunnel to each TLS host; the tunnel leads back here.
  plain.on('connect', (_request, socket: Socket) => {
    const tunnel = connect(portOf(server), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function portOf(server: ReturnType<typeof createNetServer>): number {
  return (server.address() as AddressInfo).port;
}

type Exchange = { response: ServerResponse; answer: Answerer; scheme: 'http' | 'https' };

async function respond(request: IncomingMessage, { response, answer, scheme }: Exchange): Promise<void> {
  try {
    // A proxy is asked for the whole address, a server for its path.
    const found = await answer(
      new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`),
    );
    response.writeHead(found ? (found.status ?? 200) : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.body ?? '');
  } catch {
    response.writeHead(500).end();
  }
}
