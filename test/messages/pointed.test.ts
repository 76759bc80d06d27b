import { expect, test, vi } from 'vitest';
import { createPanelLink } from '../../src/messages/browser-panel-link.ts';
import { POINTED_PORT, type Pointed, tellPanels } from '../../src/messages/pointed.ts';
import { fake } from '../fake-browser.ts';

const zhao: Pointed = { profiles: ['zhao-guangzong'], surface: '赵光宗', certainty: 'likely' };

test('a panel hears of whom the reader points at, until it stops listening', () => {
  const tell = tellPanels();
  tell(zhao);
  const heard = vi.fn();
  const listening = createPanelLink().listenTo(7, heard);
  listening.add([0]);
  expect(fake.connected).toEqual([[7, 0]]);
  tell(zhao);
  expect(heard.mock.calls).toEqual([[zhao]]);
  listening.stop();
  tell(zhao);
  expect(heard).toHaveBeenCalledOnce();
});

test('frames that come later are listened to as well, and the others go on without a gap', () => {
  tellPanels();
  const listening = createPanelLink().listenTo(7, vi.fn());
  listening.add([0]);
  listening.add([0, 3]);
  expect(fake.connected).toEqual([
    [7, 0],
    [7, 3],
  ]);
});

test('a frame that shows something else is listened to anew', () => {
  const pages: { disconnect(): void }[] = [];
  fake.onConnect.addListener((port) => void pages.push(port));
  const listening = createPanelLink().listenTo(7, vi.fn());
  listening.add([0]);
  pages[0]?.disconnect();
  listening.add([0]);
  expect(fake.connected).toHaveLength(2);
});

test('nobody but a panel of this extension is told', () => {
  const tell = tellPanels();
  const heard = vi.fn();
  fake.connect('something-else').onMessage.addListener(heard);
  fake.connect(POINTED_PORT, { id: 'other-extension' }).onMessage.addListener(heard);
  tell(zhao);
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  { ...zhao, profiles: [] },
  { ...zhao, profiles: ['<b>'] },
  { ...zhao, surface: 'x'.repeat(1001) },
  { ...zhao, certainty: 'proven' },
  'zhao-guangzong',
])('what a page may not say is refused and logged: %j', (told) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const tell = tellPanels() as (told: unknown) => void;
  const heard = vi.fn();
  createPanelLink().listenTo(7, heard).add([0]);
  tell(told);
  expect(heard).not.toHaveBeenCalled();
  expect(warned).toHaveBeenCalledOnce();
});
