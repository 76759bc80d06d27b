/** What is shown first, and what it becomes, one step after the other; the same in each framework. */
export const FIRST = {
  lead: 'One name for it is Judgment Panda.',
  items: [
    { id: 1, text: 'Blamed on APT31.' },
    { id: 2, text: 'By Violet Typhoon, too.' },
    { id: 3, text: 'Nobody is named.' },
  ],
};

export const NEXT = {
  reorder: ({ lead, items }) => ({ lead, items: items.toReversed() }),
  reword: ({ items }) => ({
    lead: 'Hackers of APT10 are meant.',
    items: items.map(({ id, text }) => ({ id, text: id === 3 ? 'APT40 is named.' : text })),
  }),
  replace: ({ lead, items: [, ...rest] }) => ({ lead, items: [...rest, { id: 4, text: 'And APT41.' }] }),
};

/** Leaves to the test how it goes on. */
export function offer(story) {
  globalThis.story = story;
}
