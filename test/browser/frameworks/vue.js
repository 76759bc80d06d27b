import { createSSRApp, h, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { FIRST, NEXT, offer } from './story.js';

const state = shallowRef(FIRST);

const Story = {
  render: () => [
    h('p', [state.value.lead, ' ', h('b', state.value.items.length), ' lines']),
    h(
      'ul',
      state.value.items.map(({ id, text }) => h('li', { key: id }, text)),
    ),
  ],
};

const main = document.querySelector('main');
main.innerHTML = await renderToString(createSSRApp(Story));

const app = createSSRApp(Story);
offer({
  hydrate: async () => void app.mount(main),
  step(name) {
    state.value = NEXT[name](state.value);
  },
  unmount: () => app.unmount(),
});
