// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fromPageSchema } from '../../src/messages/protocol.ts';
import type { Painted, Painter } from '../../src/page/paint.ts';
import type { Passage } from '../../src/page/passages.ts';
import { namedIn } from '../../src/page/summary.ts';

// jsdom lays nothing out.
Element.prototype.checkVisibility = () => true;

/** As many profiles as there are names, all in one passage that is shown. */
function painterOf(names: readonly string[]): Painter {
  const line = document.createElement('p');
  const node = new Text('x');
  line.append(node);
  document.body.append(line);
  const passage = { text: 'x', nodes: [node], block: line } as unknown as Passage;
  const range = { startContainer: node };
  const all = names.map((name, place) => {
    const profile = `@1.${place}`;
    const mention = { start: 0, end: 1, certainty: 'certain', candidates: [{ profile, name }] };
    return { passage, range, mention, profiles: [profile], listed: [], quiet: false } as unknown as Painted;
  });
  return { passages: () => [passage].values(), of: () => all } as unknown as Painter;
}

test.each([
  ['a name longer than any that is told of', ['x'.repeat(384), 'Fine']],
  ['more who are named than are told of', Array.from({ length: 5001 }, (_, place) => `N${place}`)],
])('a report is accepted with %s', async (_, names) => {
  const named = await namedIn(painterOf(names));
  expect(named.length).toBe(Math.min(names.length, 5000));
  expect(fromPageSchema.safeParse({ type: 'page.named', named }).success).toBe(true);
});
