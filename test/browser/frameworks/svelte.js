import { flushSync, mount, unmount } from 'svelte';
import { fromStore, writable } from 'svelte/store';
import Story from './Story.svelte';
import { FIRST, NEXT, offer } from './story.js';

const state = writable(FIRST);
const shown = fromStore(state);
const mounted = mount(Story, {
  target: document.querySelector('main'),
  props: {
    story: {
      get now() {
        return shown.current;
      },
    },
  },
});

offer({
  step(name) {
    state.update(NEXT[name]);
    flushSync();
  },
  unmount: () => void unmount(mounted),
});
