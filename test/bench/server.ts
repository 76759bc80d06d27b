import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { packSieve } from '../../src/recognize/sieve.ts';
import type { Dictionary } from './dictionary.ts';
import type { BenchPage } from './pages.ts';

/** Serves the pages, and the names to those who look for them in a page, in the place of the background. */
export interface BenchServer {
  pageUrl(page: BenchPage): string;
  /** A page without anything in it. */
  blankUrl: string;
  /** Where a dictionary is: `/texts`, `/sieve` and `/ask` below it; a worker that asks it is at `/background`. */
  dictionaryUrl(dictionary: Dictionary): string;
  close(): Promise<void>;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  // Browsers let pages that are alone in their process read the time to a few microseconds.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // Stops the scripts of the pages themselves: what runs in them is ours.
  'Content-Security-Policy': "script-src 'none'; worker-src 'self'",
};

/** Between a page and this server, as the background's process is: what a request takes is not the page's time. */
const BACKGROUND = `onmessage = async ({ data: { url, body } }) => {
  postMessage(await (await fetch(url, { method: 'POST', body })).text());
};`;

const HTML = 'text/html; charset=utf-8';

const keysSchema = z.array(z.uint32());

interface Answer {
  type: string;
  body: string | Uint8Array;
}

export async function serveBench(
  pages: readonly BenchPage[],
  dictionaries: readonly Dictionary[],
): Promise<BenchServer> {
  function answer(path: string, body: string): Answer | undefined {
    const [, kind, at, what] = path.split('/');
    if (kind === 'blank') return { type: HTML, body: '<!DOCTYPE html><title>Blank</title>' };
    if (kind === 'background') return { type: 'text/javascript', body: BACKGROUND };
    if (kind === 'page') {
      const page = pages[Number(at)];
      return page && { type: HTML, body: page.html };
    }
    const dictionary = kind === 'names' ? dictionaries[Number(at)] : undefined;
    if (!dictionary) return undefined;
    if (what === 'sieve') {
      return { type: 'application/json', body: JSON.stringify(packSieve(dictionary.sieve)) };
    }
    const json = what === 'ask' ? dictionary.namesFor(keysSchema.parse(JSON.parse(body))) : dictionary.texts;
    return { type: 'application/json', body: JSON.stringify(json) };
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, await textOf(request));
    response.writeHead(found ? 200 : 404, { ...HEADERS, 'Content-Type': found?.type ?? 'text/plain' });
    response.end(found?.body);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    pageUrl: (page) => `${origin}/page/${pages.indexOf(page)}`,
    blankUrl: `${origin}/blank`,
    dictionaryUrl: (dictionary) => `${origin}/names/${dictionaries.indexOf(dictionary)}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
