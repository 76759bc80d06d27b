import { expect, test, vi } from 'vitest';
import { MOST_KEYS } from '../../src/messages/most-keys.ts';
import { fromPageSchema } from '../../src/messages/protocol.ts';
import { createAsking } from '../../src/page/asking.ts';
import { openNameStore, type SharedNames, storeNames } from '../../src/recognize/name-store.ts';
import { sampleData } from '../recognize/names.ts';

const stored = storeNames(sampleData);
const store = openNameStore(stored);
const [first = 0, second = 0] = store(Object.keys(stored.keys).map(Number)).keys;
const nothing: SharedNames = { keys: [], capitalKeys: [], everydayKeys: [], names: [], profiles: [] };

function setUp(namesFor: (keys: number[]) => Promise<SharedNames>) {
  const answered = vi.fn<(asked: readonly number[], shared: SharedNames, held: readonly string[]) => void>();
  return { asking: createAsking<string>({ namesFor, answered }), answered };
}

test('a block is held back for what is unknown in it, and asked for once', async () => {
  const namesFor = vi.fn(async (asked: number[]) => store(asked));
  const { asking, answered } = setUp(namesFor);
  asking.hold('one', [first]);
  asking.hold('one', [second]);
  asking.hold('two', [first]);
  asking.ask();
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  expect(namesFor.mock.calls).toEqual([[[first, second]]]);
  expect(answered).toHaveBeenCalledWith([first, second], store([first, second]), ['one', 'two']);
  expect(asking.isOpen()).toBe(false);
});

test('of a block in which there is no name after all nothing is told', async () => {
  const { asking, answered } = setUp(async () => nothing);
  asking.hold('one', [first]);
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith([first], nothing, []));
});

test('a block that left the page meanwhile is not spoken of, one that changed waits for its own answer', async () => {
  let answer: (shared: SharedNames) => void = () => undefined;
  const { asking, answered } = setUp(() => new Promise((resolve) => (answer = resolve)));
  asking.hold('gone', [first]);
  asking.hold('changed', [first]);
  asking.ask();
  asking.release('gone');
  asking.release('changed');
  asking.hold('changed', [second]);
  answer(store([first]));
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith([first], store([first]), []));
  expect(asking.isOpen()).toBe(true);
  asking.ask();
  answer(store([second]));
  await vi.waitFor(() => expect(answered).toHaveBeenLastCalledWith([second], store([second]), ['changed']));
});

test('what is more than one message may ask for is asked for in parts', async () => {
  const { asking, answered } = setUp(async (keys) => {
    if (!fromPageSchema.safeParse({ type: 'page.names', keys }).success) throw new Error('refused');
    return store(keys);
  });
  const others = Array.from({ length: 2 * MOST_KEYS }, (_, at) => at).filter((key) => !stored.keys[key]);
  const keys = [first, ...others, second];
  asking.hold('one', [first, ...others]);
  asking.hold('two', [second]);
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  const [asked, shared, held] = answered.mock.calls[0] ?? [];
  // Not by `toEqual`, which would print them all.
  expect(asked?.join() === keys.join()).toBe(true);
  expect(shared?.keys).toEqual([first, second]);
  expect(shared?.names).toEqual(expect.arrayContaining(store([first, second]).names));
  expect(held).toEqual(['one', 'two']);
});

test('where nobody answers, what was held back is let go, and nothing is known of it', async () => {
  const { asking, answered } = setUp(() => Promise.reject(new Error('no receiver')));
  asking.hold('one', [first]);
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith([], nothing, []));
  expect(asking.isOpen()).toBe(false);
});
