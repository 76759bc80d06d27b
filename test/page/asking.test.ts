import { expect, test, vi } from 'vitest';
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

test('where nobody answers, what was held back is let go, and nothing is known of it', async () => {
  const { asking, answered } = setUp(() => Promise.reject(new Error('no receiver')));
  asking.hold('one', [first]);
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith([], nothing, []));
  expect(asking.isOpen()).toBe(false);
});
