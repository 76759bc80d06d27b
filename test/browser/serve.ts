import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is sent for one path. */
export interface Reply {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Looks a request up; undefined is answered with 404. */
export type Handler = (path: string, request: IncomingMessage) => Reply | undefined;

export interface Server {
  port: number;
  /** The address of a path under any host name; the browsers are told to look for all of them here. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Serves pages on the loopback address, on a port that is free. */
export async function serve(handler: Handler): Promise<Server> {
  const server = createServer((request, response) => answer(handler, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(handler: Handler, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  // Asked for by browsers on their own; a 404 would be logged in the page's console.
  const reply = pathname === '/favicon.ico' ? { body: '', status: 204 } : handler(pathname, request);
  response.writeHead(reply?.status ?? (reply ? 200 : 404), {
    'Content-Type': reply?.type ?? 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...reply?.headers,
  });
  response.end(reply?.body ?? 'Not found');
}
