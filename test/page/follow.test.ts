// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FollowHandlers, type Following, follow } from '../../src/page/follow.ts';

const NODES = 500;

let handlers: { [Name in keyof FollowHandlers]: ReturnType<typeof vi.fn<FollowHandlers[Name]>> };
let changes: Following;
let stopped: AbortController;

beforeEach(() => {
  stopped = new AbortController();
  handlers = {
    changed: vi.fn(),
    textChanged: vi.fn(),
    dirty: vi.fn(),
    added: vi.fn(),
    gone: vi.fn(),
    unread: vi.fn(),
  };
  changes = follow(handlers, stopped.signal);
});

afterEach(() => {
  stopped.abort();
  document.body.replaceChildren();
});

async function following(change: () => void): Promise<void> {
  changes.observe(document);
  change();
  await vi.waitFor(() => expect(handlers.changed).toHaveBeenCalled());
}

function handleAll(): void {
  changes.handle(() => false, new Map());
}

/** A slice in which so many looks at the clock find time left. */
function handleFor(looks: number): void {
  let left = looks;
  changes.handle(() => left-- <= 0, new Map());
}

function blocks(count: number): HTMLElement[] {
  return Array.from({ length: count }, () => document.createElement('p'));
}

describe('one change of many nodes', () => {
  test('that are added is handled in slices', async () => {
    await following(() => document.body.append(...blocks(NODES)));
    handleFor(100);
    expect(handlers.added).toHaveBeenCalledTimes(100);
    expect(changes.isBehind()).toBe(true);
    handleAll();
    expect(handlers.added).toHaveBeenCalledTimes(NODES);
    expect(handlers.dirty).not.toHaveBeenCalled();
    expect(changes.isBehind()).toBe(false);
  });

  test('that come and go tells once that the line is another, wherever a part of it is', async () => {
    const before = [...blocks(NODES), new Text('A line.')];
    document.body.append(...before);
    await following(() => document.body.replaceChildren(...blocks(NODES)));
    for (let slices = 0; changes.isBehind(); slices += 1) {
      expect(slices).toBeLessThan(20);
      handleFor(100);
    }
    expect(handlers.gone).toHaveBeenCalledTimes(1);
    expect(handlers.dirty.mock.calls).toEqual([[document.body]]);
    expect(handlers.added).toHaveBeenCalledTimes(NODES);
  });

  test('that are added to what is no prose is handled in slices', async () => {
    document.body.innerHTML = '<div contenteditable></div>';
    await following(() => document.body.firstElementChild?.append(...blocks(NODES)));
    handleFor(100);
    expect(handlers.unread).toHaveBeenCalledTimes(100);
    handleAll();
    expect(handlers.unread).toHaveBeenCalledTimes(NODES);
    expect(handlers.added).not.toHaveBeenCalled();
  });
});

describe('what may no longer be prose', () => {
  test('is nothing where a text is typed into an editor', async () => {
    document.body.innerHTML = '<div contenteditable></div>';
    await following(() => document.body.firstElementChild?.append('Typed.'));
    handleAll();
    expect(handlers.unread).not.toHaveBeenCalled();
  });

  test('is an element that is hidden, and not one that is shown', async () => {
    document.body.innerHTML = '<div></div><div hidden></div>';
    const [shown, hidden] = document.body.children;
    await following(() => {
      shown?.setAttribute('hidden', '');
      hidden?.removeAttribute('hidden');
    });
    handleAll();
    expect(handlers.unread.mock.calls).toEqual([[shown]]);
    expect(handlers.added.mock.calls).toEqual([[hidden]]);
  });
});
