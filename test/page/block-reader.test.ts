// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Asking } from '../../src/page/asking.ts';
import { type BlockReader, createBlockReader } from '../../src/page/block-reader.ts';
import type { Marker } from '../../src/page/marker-door.ts';
import type { MarkerOnDemand } from '../../src/page/marker-on-demand.ts';
import type { Block } from '../../src/page/passages.ts';
import { createMetKeys } from '../../src/recognize/met-keys.ts';
import { openNameStore, sieveOfNames, storeNames } from '../../src/recognize/name-store.ts';
import { sampleData } from '../recognize/names.ts';

const stored = storeNames(sampleData);
const store = openNameStore(stored);

afterEach(() => document.body.replaceChildren());

function setUp({ isThere = true, knows = true } = {}) {
  const read = vi.fn<Marker['read']>(() => true);
  const forget = vi.fn<Marker['forget']>();
  const marking: Marker = {
    getReady: async () => undefined,
    learn: () => undefined,
    read,
    forget,
    outdate: () => undefined,
    paint: () => false,
    repaint: () => undefined,
    isBehind: () => false,
    named: async () => [],
    step: () => ({ at: 0, of: 0 }),
    openCard: () => false,
    stop: () => undefined,
  };
  const waiting = new Set<Block>();
  const marker: MarkerOnDemand = {
    get: () => (isThere ? marking : undefined),
    learn: () => undefined,
    want: (block) => void waiting.add(block),
    hold: () => undefined,
    release: (block) => void waiting.delete(block),
    waiting: () => waiting,
    isComing: () => false,
  };
  const hold = vi.fn<Asking<Block>['hold']>();
  const asking: Asking<Block> = { hold, release: () => undefined, isOpen: () => false, ask: () => undefined };
  const met = createMetKeys();
  const keys = Object.keys(stored.keys).map(Number);
  if (knows) met.learn(keys, store(keys));
  const reader = createBlockReader({
    sieve: sieveOfNames(stored),
    met,
    asking,
    marker,
    possible: () => false,
  });
  return { reader, met, hold, read, forget };
}

function block(text: string): Element {
  const one = document.body.appendChild(document.createElement('p'));
  one.textContent = text;
  return one;
}

function whole(reader: BlockReader): void {
  reader.run(() => false, new Map());
}

/** Reads one stretch of what is wanted. */
function bit(reader: BlockReader): void {
  reader.run(() => true, new Map());
}

/** A line that names somebody again and again, in several stretches. */
const LONG = 'All of it was done by APT31, they say. '.repeat(1000);

test('a block with names has them marked, until it is forgotten', () => {
  const { reader, read, forget } = setUp();
  const named = block('By APT31.');
  for (const one of [named, block('By nobody.')]) reader.want(one);
  expect(reader.isWanted(named)).toBe(true);
  whole(reader);
  expect([reader.isWanted(named), reader.isBehind()]).toEqual([false, false]);
  expect(read.mock.calls.map(([passage]) => passage.text)).toEqual(['By APT31.']);
  expect(reader.naming()).toEqual([named]);
  reader.forget(named);
  expect(forget.mock.calls.map(([passage]) => passage.text)).toEqual(['By APT31.']);
  expect(reader.naming()).toEqual([]);
});

test('a block that may name somebody is held back until that is known', () => {
  const { reader, met, hold, read } = setUp({ knows: false });
  const named = block('By APT31.');
  reader.want(named);
  whole(reader);
  expect(read).not.toHaveBeenCalled();
  const [[held, keys] = []] = hold.mock.calls;
  expect(held).toBe(named);
  met.learn(keys ?? [], store([...(keys ?? [])]));
  reader.want(named);
  whole(reader);
  expect(read).toHaveBeenCalledOnce();
});

test('a block that names somebody waits for the marker', () => {
  const { reader } = setUp({ isThere: false });
  const named = block('By APT31.');
  reader.want(named);
  whole(reader);
  expect(reader.naming()).toEqual([named]);
});

test('a long block is read a stretch at a time, each once', () => {
  const { reader, read, forget } = setUp();
  reader.want(block(LONG));
  let steps = 0;
  for (; reader.isBehind(); steps += 1) bit(reader);
  expect(steps).toBeGreaterThan(2);
  const stretches = read.mock.calls.map(([, stretch]) => stretch);
  expect(stretches.map(({ start }) => start)).toEqual([0, ...stretches.slice(0, -1).map(({ end }) => end)]);
  expect(stretches.at(-1)?.end).toBe(LONG.length);
  for (const one of reader.naming()) reader.forget(one);
  expect(forget).toHaveBeenCalledOnce();
});

test('a long block that leaves the page while it is read is read no further', () => {
  const { reader, read } = setUp();
  const long = block(LONG);
  reader.want(long);
  bit(reader);
  long.remove();
  whole(reader);
  expect(read).toHaveBeenCalledOnce();
  expect(reader.naming()).toEqual([]);
});

test('what names somebody is read again, and what is being read from its start', () => {
  const { reader, read } = setUp();
  const [named, long] = [block('By APT31.'), block(`${'Nobody knows who did it. '.repeat(1500)}By APT31.`)];
  reader.want(named);
  whole(reader);
  reader.want(long);
  bit(reader);
  reader.wantAgain();
  expect([named, long].map(reader.isWanted)).toEqual([true, true]);
  whole(reader);
  // What was begun is first read to its end.
  const texts = read.mock.calls.map(([{ text }]) => (text.length < 10 ? 'named' : 'long'));
  expect(texts).toEqual(['named', 'long', 'named', 'long']);
});
