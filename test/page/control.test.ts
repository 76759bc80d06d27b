// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isInControl } from '../../src/page/control.ts';

function isControlled(markup: string): boolean {
  document.body.innerHTML = markup;
  const text = document.querySelector('i')?.firstChild;
  if (!text) throw new Error('There is no name in it.');
  return isInControl(text);
}

test.each([
  '<a href="/more"><b><i>APT31</i></b></a>',
  '<label><i>APT31</i> <input type="checkbox"></label>',
  '<details><summary><i>APT31</i></summary></details>',
  '<div role="tab"><p><i>APT31</i></p></div>',
  '<p onclick="open()"><i>APT31</i></p>',
  '<div contenteditable><i>APT31</i></div>',
])('a click in %s is meant for the page', (markup) => {
  expect(isControlled(markup)).toBe(true);
});

test.each([
  '<p><i>APT31</i></p>',
  '<p><a name="top"><i>APT31</i></a></p>',
  '<main tabindex="0"><i>APT31</i></main>',
  '<p contenteditable="false"><i>APT31</i></p>',
])('a click in %s is free', (markup) => {
  expect(isControlled(markup)).toBe(false);
});

test('a shadow tree lies in what its host lies in', () => {
  document.body.innerHTML = '<a href="/more"><span></span></a>';
  const root = document.querySelector('span')?.attachShadow({ mode: 'open' });
  const text = new Text('APT31');
  root?.append(text);
  expect(isInControl(text)).toBe(true);
});
