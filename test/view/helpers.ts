import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { ReaderProfile } from '../../src/profile/reader-profile.ts';
import type { Source } from '../../src/profile/types.ts';

afterEach(() => {
  render(null, document.body);
});

/** Does something, then lets every effect and every answer that is on its way arrive. */
export async function settle(doing: () => unknown): Promise<void> {
  await act(async () => {
    doing();
  });
  // Two rounds: an answer may lead to a question.
  for (let round = 0; round < 2; round += 1) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  }
}

export async function show(node: ComponentChild): Promise<HTMLElement> {
  await settle(() => render(node, document.body));
  return document.body;
}

export async function press(target: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await settle(() => target.dispatchEvent(event));
  return event;
}

export async function type(input: HTMLInputElement, text: string): Promise<void> {
  await settle(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function click(target: HTMLElement): Promise<void> {
  await settle(() => target.click());
}

/** The one element that matches, so that a test says what it misses. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelectorAll<T>(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements match ${selector}`);
  return first;
}

export function text(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    publisher: `Publisher ${id}`,
    title: `Title ${id}`,
    url: `https://sources.example/${id}`,
    kind: 'government',
    checked: 'read',
    ...more,
  };
}

/** A profile with one source, `a`, to be filled with what a test is about. */
export function profile(more: Partial<ReaderProfile> = {}): ReaderProfile {
  return {
    tier: 'curated',
    id: 'cedar-owl',
    kind: 'group',
    name: 'Cedar Owl',
    summary: { text: 'Group that two governments name.', sources: ['a'] },
    reviewed: '2026-11-22',
    names: [],
    statements: [],
    designations: [],
    charges: [],
    events: [],
    relations: [],
    among: [],
    knowledgeBases: [],
    sources: { a: source('a') },
    ...more,
  };
}
