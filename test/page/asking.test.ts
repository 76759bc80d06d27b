import { expect, test, vi } from 'vitest';
import { createAsking } from '../../src/page/asking.ts';
import type { Passage } from '../../src/page/passages.ts';
import { createLearnedNames } from '../../src/recognize/learned-names.ts';
import { keysOf, openNameStore, type SharedNames, storeNames } from '../../src/recognize/name-store.ts';
import { sieveOf } from '../../src/recognize/sieve.ts';
import { sampleData } from '../recognize/names.ts';

const stored = storeNames(sampleData);
const keys = [...keysOf(stored)];
const passage = (text: string): Passage => ({ block: {} as Passage['block'], text, nodes: [], starts: [] });

function setUp(namesFor: (keys: number[]) => Promise<SharedNames>) {
  const answered = vi.fn<(withNames: readonly Passage[], without: readonly Passage[]) => void>();
  const asking = createAsking({ names: createLearnedNames(sieveOf(new Set(keys))), namesFor, answered });
  return { asking, answered };
}
const store = openNameStore(stored);
test('a passage is held back for what is unknown in it, and asked for once', async () => {
  const namesFor = vi.fn(async (asked: number[]) => store(asked));
  const { asking, answered } = setUp(namesFor);
  const [one, two] = [passage('one'), passage('two')];
  asking.hold(one, [keys[0] ?? 0, keys[1] ?? 0]);
  asking.hold(two, [keys[0] ?? 0]);
  asking.ask();
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  expect(namesFor.mock.calls).toEqual([[[keys[0], keys[1]]]]);
  expect(answered).toHaveBeenCalledWith([one, two], []);
  expect(asking.isOpen()).toBe(false);
});

test('a passage in which there is no name after all is told apart', async () => {
  const { asking, answered } = setUp(async () => ({ keys: [], names: [], profiles: [] }));
  const one = passage('one');
  asking.hold(one, [keys[0] ?? 0]);
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith([], [one]));
});

test('a passage that left the page meanwhile is not spoken of, one that changed waits for its own answer', async () => {
  let answer: (shared: SharedNames) => void = () => undefined;
  const { asking, answered } = setUp(() => new Promise((resolve) => (answer = resolve)));
  const [gone, changed] = [passage('gone'), passage('changed')];
  asking.hold(gone, [keys[0] ?? 0]);
  asking.hold(changed, [keys[0] ?? 0]);
  asking.ask();
  asking.release(gone);
  asking.hold(changed, [keys[1] ?? 0]);
  answer(store([keys[0] ?? 0]));
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith([], []));
  expect(asking.isOpen()).toBe(true);
});

test('where nobody answers, what was held back is let go', async () => {
  const { asking, answered } = setUp(() => Promise.reject(new Error('no receiver')));
  const one = passage('one');
  asking.hold(one, [keys[0] ?? 0]);
  asking.ask();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith([], [one]));
});
