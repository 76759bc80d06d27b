/**
 * Stands in for `webextension-polyfill` in unit tests: storage, messages and tabs kept in memory, with the same
 * promises and events. What is not here is not used by the code that is tested without a browser.
 */

type Listener = (...args: never[]) => unknown;

class FakeEvent<L extends Listener> {
  #listeners = new Set<L>();

  addListener(listener: L): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: L): void {
    this.#listeners.delete(listener);
  }

  hasListener(listener: L): boolean {
    return this.#listeners.has(listener);
  }

  /** For tests: calls every listener and gives back what they answered. */
  emit(...args: Parameters<L>): ReturnType<L>[] {
    return [...this.#listeners].map((listener) => listener(...args) as ReturnType<L>);
  }

  clear(): void {
    this.#listeners.clear();
  }
}

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}
type OnChanged = FakeEvent<(changes: Record<string, Change>, area: string) => void>;

class FakeStorageArea {
  #items = new Map<string, unknown>();
  readonly #name: string;
  readonly #changed: OnChanged;

  constructor(name: string, changed: OnChanged) {
    this.#name = name;
    this.#changed = changed;
  }

  async get(keys?: string | string[] | Record<string, unknown> | null): Promise<Record<string, unknown>> {
    const defaults = typeof keys === 'object' && keys !== null && !Array.isArray(keys) ? keys : {};
    const wanted = keys == null ? [...this.#items.keys()] : typeof keys === 'string' ? [keys] : namesOf(keys);
    const found = wanted.filter((key) => this.#items.has(key)).map((key) => [key, copy(this.#items.get(key))]);
    return { ...defaults, ...Object.fromEntries(found) };
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const changes: Record<string, Change> = {};
    for (const [key, value] of Object.entries(items)) {
      changes[key] = { ...this.#old(key), newValue: copy(value) };
      this.#items.set(key, copy(value));
    }
    this.#changed.emit(changes, this.#name);
  }

  async remove(keys: string | string[]): Promise<void> {
    const gone = (typeof keys === 'string' ? [keys] : keys).filter((key) => this.#items.has(key));
    const changes = Object.fromEntries(gone.map((key) => [key, this.#old(key)]));
    for (const key of gone) this.#items.delete(key);
    if (gone.length > 0) this.#changed.emit(changes, this.#name);
  }

  async clear(): Promise<void> {
    await this.remove([...this.#items.keys()]);
  }

  #old(key: string): Change {
    return this.#items.has(key) ? { oldValue: copy(this.#items.get(key)) } : {};
  }
}

function namesOf(keys: string[] | Record<string, unknown>): string[] {
  return Array.isArray(keys) ? keys : Object.keys(keys);
}

/** Browsers hand out copies, so that nobody changes what is stored by changing what they got. */
function copy<T>(value: T): T {
  return structuredClone(value);
}

interface FakeTab {
  id: number;
  url?: string;
  active?: boolean;
}
interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: FakeTab;
}
type OnMessage = FakeEvent<(message: unknown, sender: Sender) => Promise<unknown> | undefined>;

const ID = 'known-as-test';
const ORIGIN = `chrome-extension://${ID}`;
const noReceiver = 'Could not establish connection. Receiving end does not exist.';

const onChanged: OnChanged = new FakeEvent();
const onMessage: OnMessage = new FakeEvent();
let tabs: FakeTab[] = [];
const badges = new Map<number, string>();

/** The first listener that answers at all, as browsers have it. */
async function deliver(message: unknown, sender: Sender): Promise<unknown> {
  const answer = onMessage.emit(copy(message), sender).find((one) => one !== undefined);
  if (answer === undefined) throw new Error(noReceiver);
  return answer;
}

const fakeBrowser = {
  storage: {
    onChanged,
    sync: new FakeStorageArea('sync', onChanged),
    local: new FakeStorageArea('local', onChanged),
    session: new FakeStorageArea('session', onChanged),
  },
  runtime: {
    id: ID,
    onMessage,
    getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}`,
    getManifest: () => ({ manifest_version: 3, name: 'Known As', version: '0.0.0' }),
    sendMessage: (message: unknown) => deliver(message, { id: ID, url: `${ORIGIN}/popup.html` }),
  },
  tabs: {
    query: async ({ active }: { active?: boolean }) =>
      copy(tabs.filter((tab) => active === undefined || (tab.active ?? false) === active)),
    sendMessage: async (id: number, message: unknown, _options?: { frameId?: number }) => {
      if (!tabs.some((tab) => tab.id === id)) throw new Error(noReceiver);
      return deliver(message, { id: ID });
    },
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    getBadgeText: async ({ tabId }: { tabId: number }) => badges.get(tabId) ?? '',
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
};

export default fakeBrowser;

/** For tests: a message as it arrives from any sender. */
export function deliverFrom(sender: Sender, message: unknown): Promise<unknown> {
  return deliver(message, sender);
}

/** For tests: a new browser, with these tabs open. */
export async function resetFakeBrowser(open: FakeTab[] = []): Promise<void> {
  onChanged.clear();
  onMessage.clear();
  badges.clear();
  tabs = copy(open);
  for (const area of ['sync', 'local', 'session'] as const) await fakeBrowser.storage[area].clear();
}
