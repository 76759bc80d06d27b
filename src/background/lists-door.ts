import type { StoredKeys } from '../recognize/name-store.ts';
import { door } from './lists-maker.ts';
import type { OwnLists } from './own-lists.ts';
import { keepScripts, runScript } from './own-scripts.ts';
import { usedLists } from './used-lists.ts';

/** The script that reads lists. Without lists it is never loaded, nor their database opened. */
const LISTS_SCRIPT = '/own-lists.js';

export function keepOwnLists(): void {
  keepScripts([LISTS_SCRIPT], () => delete door.knownAsOwnLists);
}

/** The reader's own lists; of none of them, as long as there are none, without a look at anything but a flag. */
export function openListsDoor(shippedKeys: () => Promise<StoredKeys>): OwnLists {
  let loading: Promise<OwnLists> | undefined;

  async function load(): Promise<OwnLists> {
    if (!door.knownAsOwnLists) await runScript(LISTS_SCRIPT);
    if (!door.knownAsOwnLists) throw new Error(`The extension’s file ${LISTS_SCRIPT} is missing or damaged.`);
    return door.knownAsOwnLists(shippedKeys);
  }

  async function lists(): Promise<OwnLists | undefined> {
    return (await usedLists()) === undefined ? undefined : loaded();
  }

  function loaded(): Promise<OwnLists> {
    loading ??= load();
    const mine = loading;
    // What could not be loaded is tried again when it is wanted again.
    mine.catch(() => {
      if (loading === mine) loading = undefined;
    });
    return mine;
  }

  return {
    namesFor: async (keys) => (await lists())?.namesFor(keys),
    sieve: async () => (await lists())?.sieve() ?? null,
    forgetSieve: async () => (await lists())?.forgetSieve(),
    brief: async (id) => (await lists())?.brief(id),
    profile: async (id) => (await lists())?.profile(id),
    find: async (query) => (await lists())?.find(query) ?? [],
    look: async () => (await loaded()).look(),
    async changed() {
      // Who was never asked has nothing to forget.
      await (await loading)?.changed();
    },
  };
}
