import { data } from '#data/ordinary-words.ts';
import { NamesCompiler } from '../names/compile.ts';
import { ordinaryNames } from './ordinary-names.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { serveImport } from './serve-import.ts';

/** The worker of one import. Readers, parsers and the compiler of names are in it, and nowhere else in the extension. */

const send = (message: FromWorker): void => postMessage(message);
const take = serveImport(
  {
    compiler: () => new NamesCompiler(),
    isOrdinary: ordinaryNames(data),
  },
  send,
);
// What can't even be told as a failure is one of the worker itself.
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void take(data).catch(reportError));
addEventListener('messageerror', () => send({ failed: { why: 'no-memory' } }));
