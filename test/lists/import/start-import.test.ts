import { describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/lists/import/protocol.ts';
import { type Means, serveImport } from '../../../src/lists/import/serve-import.ts';
import { ImportFailed, type ImportWorker, startImport } from '../../../src/lists/import/start-import.ts';
import { openKeptLists } from '../../../src/lists/kept/kept-lists.ts';
import { entryOf, keepList, NOTHING, stored } from '../kept/fake-database.ts';

const MEANS: Means = {
  compiler: () => ({ add() {}, finish: () => ({ pieces: [], sieve: new Uint8Array() }) }),
  isOrdinary: () => false,
};

/** Means that throw where an index is begun, or made. */
const failing = (at: 'add' | 'finish', error: unknown): Means => ({
  ...MEANS,
  compiler: () => ({
    ...MEANS.compiler(),
    [at]() {
      throw error;
    },
  }),
});

/** A worker in the same thread; what goes to and fro is copied as between threads. */
class FakeWorker implements ImportWorker {
  onmessage: ImportWorker['onmessage'] = null;
  onerror: ImportWorker['onerror'] = null;
  onmessageerror: ImportWorker['onmessageerror'] = null;
  ended = false;
  readonly #take: (message: ToWorker) => Promise<void>;
  constructor(means: Means) {
    this.#take = serveImport(means, (message) => {
      if (!this.ended)
        this.onmessage?.(new MessageEvent<FromWorker>('message', { data: structuredClone(message) }));
    });
  }
  postMessage(message: ToWorker): void {
    if (!this.ended) void this.#take(message);
  }
  terminate(): void {
    this.ended = true;
  }
}

const CHOICES = { name: 'Team', colour: 'teal', on: true, underlined: false } as const;
const team = () => new File(['{"name":"Storm Petrel"}\n{"name":"Grey Heron"}'], 'team.jsonl');

async function start(files: File[], instead?: number, means: Means = MEANS) {
  const worker = new FakeWorker(means);
  const lists = await openKeptLists();
  const progress = vi.fn();
  return { worker, lists, progress, running: startImport(worker, lists, files, instead, progress) };
}

describe('an import in a worker', () => {
  it('goes from its progress to a preview, is kept, and ends its worker', async () => {
    const { worker, lists, progress, running } = await start([team()]);
    expect((await running.preview).contents).toMatchObject({ entries: 2, files: ['team.jsonl'] });
    expect(progress).toHaveBeenCalledWith({ stage: 'reading', read: 45, total: 45, entries: 1, names: 1 });
    expect(worker.ended).toBe(false);
    const kept = await running.keep(CHOICES);
    expect(worker.ended).toBe(true);
    expect(await lists.lists()).toEqual([kept]);
  });

  it('tells why a file cannot be read, and ends its worker', async () => {
    const { worker, running } = await start([new File(['<html></html>'], 'page.html')]);
    const error = await running.preview.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportFailed);
    expect(error).toMatchObject({
      failure: { why: 'unreadable', of: 'unknown-format', place: { file: 'page.html' }, what: '<html>' },
    });
    expect(worker.ended).toBe(true);
    expect(await stored()).toEqual(NOTHING);
  });

  it('tells that there is no room, while it reads and when it is to be kept', async () => {
    const full = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const { running } = await start([team()]);
    await expect(running.preview).rejects.toMatchObject({ failure: { why: 'no-room' } });
    put.mockRestore();
    const second = await start([team()]);
    await second.running.preview;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    await expect(second.running.keep(CHOICES)).rejects.toMatchObject({ failure: { why: 'no-room' } });
    expect(await second.lists.lists()).toEqual([]);
  });

  it('tells that the list which it was to replace is gone', async () => {
    const old = await keepList([entryOf('A')]);
    const { lists, running } = await start([team()], old);
    await running.preview;
    await lists.remove(old);
    await expect(running.keep(CHOICES)).rejects.toMatchObject({ failure: { why: 'gone' } });
    expect(await lists.lists()).toEqual([]);
  });

  it('leaves nothing when it is not kept', async () => {
    await keepList([entryOf('A')]);
    const kept = await stored();
    const { running } = await start([team()]);
    await running.preview;
    expect(await stored()).not.toEqual(kept);
    letGoOfLocks();
    await running.cancel();
    expect(await stored()).toEqual(kept);
  });

  it('says what the browser says when the worker itself fails', async () => {
    const { worker, running } = await start([team()]);
    worker.onerror?.(Object.assign(new Event('error'), { message: 'SyntaxError' }) as ErrorEvent);
    await expect(running.preview).rejects.toMatchObject({ failure: { why: 'other', what: 'SyntaxError' } });
  });

  it.each([
    new RangeError('Array buffer allocation failed'),
    Object.assign(new Error('allocation size overflow'), { name: 'InternalError' }),
    'out of memory',
  ])('tells that there is no memory, where that is thrown: %s', async (error) => {
    await keepList([entryOf('A')]);
    const kept = await stored();
    for (const at of ['add', 'finish'] as const) {
      const { worker, running } = await start([team()], undefined, failing(at, error));
      await expect(running.preview).rejects.toMatchObject({ failure: { why: 'no-memory' } });
      expect(worker.ended).toBe(true);
      expect(await stored()).toEqual(kept);
    }
  });

  it('says so where what was written can’t be put away either, which is done later', async () => {
    await keepList([entryOf('A')]);
    const kept = await stored();
    const die = mortal();
    const deleting = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('The database is closing.', 'InvalidStateError');
    });
    const { lists, running } = await start([team()], undefined, failing('finish', 'out of memory'));
    await expect(running.preview).rejects.toMatchObject({ failure: { why: 'no-memory' } });
    expect(await lists.lists()).toHaveLength(1);
    deleting.mockRestore();
    die();
    await vi.waitFor(async () => expect(await stored()).toEqual(kept));
  });

  it.each<[string, (worker: FakeWorker, die: () => void) => void]>([
    [
      'fails for want of memory',
      (worker) =>
        worker.onerror?.(
          Object.assign(new Event('error'), { message: 'uncaught exception: out of memory' }) as ErrorEvent,
        ),
    ],
    ['sends what cannot be taken in', (worker) => worker.onmessageerror?.(new MessageEvent('messageerror'))],
    ['is ended by the browser', (_worker, die) => die()],
  ])('leaves nothing, and says why, when the worker %s', async (_what, happen) => {
    await keepList([entryOf('A')]);
    const kept = await stored();
    const die = mortal();
    const { worker, running } = await start([team()]);
    await running.preview;
    worker.ended = true;
    const keeping = running.keep(CHOICES).catch((reason: unknown) => reason);
    happen(worker, die);
    expect(await keeping).toMatchObject({ failure: { why: 'no-memory' } });
    die();
    await vi.waitFor(async () => expect(await stored()).toEqual(kept));
  });
});

/** Has all locks let go of when the worker that holds them dies, by what is returned. */
function mortal(): () => void {
  const { promise: death, resolve: die } = Promise.withResolvers<void>();
  type Request = (name: string, holding: (lock: Lock | null) => unknown) => Promise<unknown>;
  const request: Request = navigator.locks.request.bind(navigator.locks);
  vi.spyOn<{ request: Request }, 'request'>(navigator.locks, 'request').mockImplementation((name, holding) =>
    request(name, (lock) => Promise.race([holding(lock), death])),
  );
  return die;
}

/** The end of a worker lets go of its locks; one that is no more than a part of this thread can't. */
function letGoOfLocks(): void {
  const locks = { request: (_name: string, holding: () => Promise<unknown>) => holding() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(Object.assign(Object.create(navigator.locks), locks));
}
