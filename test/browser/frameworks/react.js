import { createElement as h, useEffect, useSyncExternalStore } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { FIRST, NEXT, offer } from './story.js';

let state = FIRST;
let changed = () => undefined;

let hydrated = () => undefined;

function Story() {
  useEffect(() => hydrated(), []);
  const { lead, items } = useSyncExternalStore(
    (listener) => {
      changed = listener;
      return () => undefined;
    },
    () => state,
    () => FIRST,
  );
  return [
    h('p', { key: 'lead' }, lead, ' ', h('b', null, items.length), ' lines'),
    h('ul', { key: 'items' }, ...items.map(({ id, text }) => h('li', { key: id }, text))),
  ];
}

const main = document.querySelector('main');
main.innerHTML = renderToString(h(Story));

let root;
offer({
  hydrate: () =>
    new Promise((resolve) => {
      hydrated = resolve;
      root = hydrateRoot(main, h(Story));
    }),
  step(name) {
    state = NEXT[name](state);
    changed();
  },
  unmount: () => root.unmount(),
});
