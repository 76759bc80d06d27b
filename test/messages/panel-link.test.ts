import { expect, test, vi } from 'vitest';
import { createPanelLink } from '../../src/messages/browser-panel-link.ts';
import { wishKey } from '../../src/messages/wish.ts';
import { fake } from '../fake-browser.ts';

const wish = (window: number, profile: string) => fake.session.set({ [wishKey(window)]: { profile } });

test('what was wished for before the panel was open is shown once', async () => {
  await wish(1, 'apt31');
  const [first, second] = [vi.fn(), vi.fn()];
  createPanelLink().wishes(first);
  await vi.waitFor(() => expect(first.mock.calls).toEqual([[{ profile: 'apt31' }]]));
  expect(fake.session.all()).toEqual({});
  const stop = createPanelLink().wishes(second);
  await wish(1, 'apt40');
  await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(2));
  stop();
});

test('what is wished for while the panel is open is shown, until it stops', async () => {
  const show = vi.fn();
  const stop = createPanelLink().wishes(show);
  await wish(1, 'apt31');
  await vi.waitFor(() => expect(show.mock.calls).toEqual([[{ profile: 'apt31' }]]));
  stop();
  await wish(1, 'apt40');
  expect(fake.session.all()).toEqual({ [wishKey(1)]: { profile: 'apt40' } });
});

test('a look-up is wished for as a profile is; what is neither is left alone', async () => {
  const show = vi.fn();
  createPanelLink().wishes(show);
  await fake.session.set({ [wishKey(1)]: { profile: '../apt31' } });
  await fake.session.set({ [wishKey(1)]: { query: 'wicked' } });
  await vi.waitFor(() => expect(show.mock.calls).toEqual([[{ query: 'wicked' }]]));
});

test('the wishes of another window, and of a panel beside no page, are left alone', async () => {
  const [here, inTab] = [vi.fn(), vi.fn()];
  await wish(2, 'apt31');
  createPanelLink().wishes(here);
  await wish(1, 'apt40');
  await vi.waitFor(() => expect(here.mock.calls).toEqual([[{ profile: 'apt40' }]]));
  createPanelLink(7).wishes(inTab);
  expect(inTab).not.toHaveBeenCalled();
  expect(fake.session.all()).toEqual({ [wishKey(2)]: { profile: 'apt31' } });
});

test('a tab that comes to the front of the window is told of, or one in front that has loaded', async () => {
  const changed = vi.fn();
  const stop = createPanelLink().moved(changed);
  const loaded = { status: 'complete' };
  fake.onActivated.emit({ tabId: 5, windowId: 2 });
  fake.onUpdated.emit(5, loaded, { id: 5, active: true, windowId: 2 });
  fake.onUpdated.emit(4, loaded, { id: 4, active: false, windowId: 1 });
  fake.onUpdated.emit(3, { status: 'loading' }, { id: 3, active: true, windowId: 1 });
  fake.onActivated.emit({ tabId: 3, windowId: 1 });
  fake.onUpdated.emit(3, loaded, { id: 3, active: true, windowId: 1 });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  stop();
  await Promise.all([fake.onActivated.emit({ tabId: 3, windowId: 1 })].flat());
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a panel that fills a tab keeps to the one tab that it is about', async () => {
  const changed = vi.fn();
  createPanelLink(4).moved(changed);
  const loaded = { status: 'complete' };
  fake.onActivated.emit({ tabId: 3, windowId: 1 });
  fake.onUpdated.emit(3, loaded, { id: 3, active: true, windowId: 1 });
  fake.onUpdated.emit(4, loaded, { id: 4, active: false, windowId: 9 });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
});
