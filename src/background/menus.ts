import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { withName } from '../settings/hidden.ts';
import { lazily } from '../settings/lazily.ts';
import { pageOf } from '../settings/pattern.ts';
import { quoted } from '../words/punctuation.ts';
import { say } from '../words/say.ts';
import { changeForAll } from './pages.ts';
import { showLookUp } from './panel.ts';
import type { Search } from './search.ts';

/** The key of session storage for the name that the pointer is on, and in which tab; the background may sleep over it. */
const NAME = 'menuName';
const overSchema = lazily(() => z.object({ name: z.string(), tab: z.number() }));
/** More than this of a selection is no name. */
const LONGEST_QUERY = 100;

/** What only some browsers have: Firefox for Android has no such menus, and Firefox alone can renew one that is open. */
type Menus = Pick<typeof browser.contextMenus, 'create' | 'update' | 'removeAll' | 'onClicked'> & {
  refresh?(): Promise<void>;
};
const { contextMenus: menus }: { contextMenus?: Menus } = browser;

type Contexts = NonNullable<Browser.contextMenus.CreateProperties['contexts']>;

const ABOUT_NAME = ['hide', 'hide-here'] as const;
/** Where they are while there is a name that they are about. */
const AT_NAME: Contexts = ['page', 'frame', 'link', 'selection', 'editable'];
/** And else: Chromium gathers what is for a place under our name, seen or not, and “Look up” would be one step farther. */
const NOWHERE: Contexts = ['action'];
const TITLES = { hide: 'hide_names', 'hide-here': 'hide_names_here' } as const;

/** Makes our items anew; the browser keeps them while the background sleeps. */
export async function createMenus(): Promise<void> {
  if (!menus) return;
  await menus.removeAll();
  menus.create({
    id: 'look-up',
    contexts: ['selection'],
    title: say('menu_look_up', { text: quoted('%s') }),
  });
  for (const id of ABOUT_NAME) {
    menus.create({
      id,
      contexts: NOWHERE,
      // Unseen until there is a name that it is about, and a menu has to have a title.
      title: say('hide_this'),
      visible: false,
    });
  }
}

/** What pages tell arrives one after the other, and is done so. */
let telling: Promise<unknown> = Promise.resolve();

/**
 * Has the menu offer to hide the name that the pointer is on, or none. Chromium asks nobody before it opens a menu, so the
 * items are made ready while the pointer rests.
 */
export function offerHiding(name: Promise<string | undefined>, tab: number): Promise<void> {
  const told = telling.then(async () => offer(await name, tab));
  telling = told.catch(() => undefined);
  return told;
}

async function offer(name: string | undefined, tab: number): Promise<void> {
  if (!menus) return;
  const before = await offered();
  // What is offered of another tab stays.
  if (name === undefined && before && before.tab !== tab) return;
  if (name === undefined) await browser.storage.session.remove(NAME);
  else await browser.storage.session.set({ [NAME]: { name, tab } });
  for (const id of ABOUT_NAME) {
    // In a menu `&` is before the letter that is its key.
    const names = quoted(name ?? '').replaceAll('&', '&&');
    await menus.update(
      id,
      name === undefined
        ? { visible: false, contexts: NOWHERE }
        : { visible: true, contexts: AT_NAME, title: say(TITLES[id], { names }) },
    );
  }
  await menus.refresh?.();
}

async function offered(): Promise<{ name: string; tab: number } | undefined> {
  const { [NAME]: stored } = await browser.storage.session.get(NAME);
  return overSchema().safeParse(stored).data;
}

/** Listens for clicks on our items. */
export function serveMenus(search: Search): void {
  menus?.onClicked.addListener((info, tab) => void clicked(info, tab, search));
}

async function clicked(
  { menuItemId, selectionText = '' }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
  search: Search,
): Promise<void> {
  if (menuItemId === 'look-up') {
    const query = selectionText.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUERY);
    // Nothing may be waited for before it.
    await showLookUp(query, search, tab);
    return;
  }
  const over = await offered();
  // What a page behind has told is nothing to do with the menu of this one.
  if (!over || over.tab !== tab?.id) return;
  const { name } = over;
  const site = menuItemId === 'hide-here' ? pageOf(tab?.url ?? '')?.host : undefined;
  if (menuItemId === 'hide-here' && site === undefined) return;
  await changeForAll((settings) => withName(settings, name, site, true));
  await offerHiding(Promise.resolve(undefined), over.tab);
}
