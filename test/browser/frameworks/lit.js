import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FIRST, NEXT, offer } from './story.js';

class Story extends LitElement {
  static properties = { story: {} };

  constructor() {
    super();
    this.story = FIRST;
  }

  render() {
    const { lead, items } = this.story;
    return html`<p>${lead} <b>${items.length}</b> lines</p>
      <ul>
        ${repeat(
          items,
          ({ id }) => id,
          ({ text }) => html`<li>${text}</li>`,
        )}
      </ul>`;
  }
}
customElements.define('the-story', Story);

const element = document.createElement('the-story');
document.querySelector('main').append(element);

offer({
  step(name) {
    element.story = NEXT[name](element.story);
  },
  unmount: () => element.remove(),
});
