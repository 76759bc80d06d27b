import { beforeEach } from 'vitest';

/**
 * Stands in for `wxt/browser` and for `chrome` in unit tests: storage, messages and badges kept in memory,
 * with the promises and events of a browser. `fake` is the side that tests hold; every test starts with an empty one.
 */

class FakeEvent<Args extends unknown[], Answer = void> {
  #listeners = new Set<(...args: Args) => Answer>();

  addListener(listener: (...args: Args) => Answer): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: (...args: Args) => Answer): void {
    this.#listeners.delete(listener);
  }

  /** Calls every listener and gives back what they answered. */
  emit(...args: Args): Answer[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }

  clear(): void {
    this.#listeners.clear();
  }
}

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const onChanged = new FakeEvent<[changes: Changes, area: string]>();

class FakeStorageArea {
  #items = new Map<string, unknown>();
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  async get(keys: string | string[] | null = null): Promise<Items> {
    const wanted = keys === null ? [...this.#items.keys()] : [keys].flat();
    // Browsers hand out copies: nobody changes what is stored by changing what they got.
    return structuredClone(
      Object.fromEntries(
        wanted.filter((key) => this.#items.has(key)).map((key) => [key, this.#items.get(key)]),
      ),
    );
  }

  async set(items: Items): Promise<void> {
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(structuredClone(items))) {
      changes[key] = { ...this.#before(key), newValue };
      this.#items.set(key, newValue);
    }
    onChanged.emit(changes, this.#name);
  }

  async remove(keys: string | string[]): Promise<void> {
    const gone = [keys].flat().filter((key) => this.#items.has(key));
    const changes = Object.fromEntries(gone.map((key) => [key, this.#before(key)]));
    for (const key of gone) this.#items.delete(key);
    if (gone.length > 0) onChanged.emit(changes, this.#name);
  }

  /** Everything that is stored. */
  all(): Items {
    return Object.fromEntries(this.#items);
  }

  clear(): void {
    this.#items.clear();
  }

  #before(key: string): { oldValue?: unknown } {
    return this.#items.has(key) ? { oldValue: this.#items.get(key) } : {};
  }
}

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: unknown;
}

/** One end of a port; what is posted there arrives at the other as JSON does. */
class FakePort {
  readonly onMessage = new FakeEvent<[message: unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  readonly name: string;
  readonly sender: Sender;
  other: FakePort | undefined;

  constructor(name: string, sender: Sender) {
    this.name = name;
    this.sender = sender;
  }

  postMessage(message: unknown): void {
    this.other?.onMessage.emit(JSON.parse(JSON.stringify(message)));
  }

  disconnect(): void {
    this.other?.onDisconnect.emit();
    this.other = undefined;
  }
}

const ID = 'known-as';
const ORIGIN = `chrome-extension://${ID}`;

export const fake = {
  sync: new FakeStorageArea('sync'),
  local: new FakeStorageArea('local'),
  session: new FakeStorageArea('session'),
  managed: new FakeStorageArea('managed'),
  onMessage: new FakeEvent<
    [message: unknown, sender: Sender, respond: (reply: unknown) => void],
    true | undefined
  >(),
  onConnect: new FakeEvent<[port: FakePort]>(),
  onActivated: new FakeEvent<[{ tabId: number; windowId: number }]>(),
  onUpdated: new FakeEvent<
    [
      tab: number,
      change: { status?: string; url?: string },
      of: { id: number; active: boolean; windowId: number },
    ]
  >(),
  /** The window that the extension's pages of a test are in. */
  window: 1,
  /** The tabs and frames that ports were opened to, one pair for each. */
  connected: [] as [tab: number, frame: number][],
  /** Connects to the scripts of a page as another extension or part would. */
  connect(name: string, sender: Sender = { id: ID }): FakePort {
    const [mine, theirs] = [new FakePort(name, { id: ID }), new FakePort(name, sender)];
    [mine.other, theirs.other] = [theirs, mine];
    fake.onConnect.emit(theirs);
    return mine;
  },
  /** The origins of pages that the browser withholds; `<all_urls>` for those whose address it withholds too. */
  withheld: new Set<string>(),
  /** Badge texts by tab. */
  badges: new Map<number, string>(),
  /** How the extension was installed. */
  installType: 'normal',
  tabs: [] as { id: number; url?: string; active?: boolean }[],
  /** Whether a private window is in front, and whether the extension's pages are told so or only the window is. */
  private: undefined as 'window' | 'context' | undefined,
  /** The scripts in the pages: what they answer to a message. Without it no tab has one. */
  pages: undefined as ((tab: number, message: unknown, frame?: number) => unknown) | undefined,
};

beforeEach(() => {
  for (const part of [
    fake.sync,
    fake.local,
    fake.session,
    fake.managed,
    fake.onMessage,
    fake.onConnect,
    fake.onActivated,
    fake.onUpdated,
    fake.withheld,
    fake.badges,
    onChanged,
  ])
    part.clear();
  fake.connected = [];
  fake.tabs = [];
  fake.installType = 'normal';
  fake.pages = undefined;
  fake.private = undefined;
});

const NO_RECEIVER = 'Could not establish connection. Receiving end does not exist.';

const fakeBrowser = {
  storage: { onChanged, managed: fake.managed, sync: fake.sync, local: fake.local, session: fake.session },
  runtime: {
    id: ID,
    getManifest: () => ({ version: '0.1.0' }),
    getPlatformInfo: async () => ({ os: 'android', arch: 'arm64' }),
    getURL: (path: string): string => `${ORIGIN}/${path.replace(/^\//, '')}`,
    onMessage: fake.onMessage,
    onConnect: fake.onConnect,
    /** What a listener responds arrives as JSON does; without a listener that takes the message, sending fails. */
    sendMessage: (message: unknown, sender: Sender = { id: ID, url: `${ORIGIN}/popup.html` }) =>
      new Promise<unknown>((resolve, reject) => {
        const respond = (reply: unknown): void => resolve(JSON.parse(JSON.stringify(reply)));
        const taken = fake.onMessage.emit(structuredClone(message), sender, respond);
        if (!taken.includes(true)) reject(new Error(NO_RECEIVER));
      }),
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => !origins.some((one) => fake.withheld.has(one)),
  },
  management: { getSelf: async () => ({ installType: fake.installType }) },
  windows: { getCurrent: async () => ({ id: fake.window, incognito: fake.private === 'window' }) },
  tabs: {
    onActivated: fake.onActivated,
    onUpdated: fake.onUpdated,
    connect(tab: number, { name, frameId }: { name: string; frameId: number }) {
      fake.connected.push([tab, frameId]);
      return fake.connect(name);
    },
    create: async ({ url }: { url: string }) => void fake.tabs.push({ id: fake.tabs.length + 1, url }),
    query: async ({ active }: { active?: boolean }) =>
      fake.tabs.filter((tab) => active === undefined || active === (tab.active ?? false)),
    async sendMessage(
      tab: number,
      message: unknown,
      { frameId }: { frameId?: number } = {},
    ): Promise<unknown> {
      if (!fake.pages) throw new Error(NO_RECEIVER);
      return { answer: await fake.pages(tab, structuredClone(message), frameId) };
    },
  },
  extension: {
    get inIncognitoContext(): boolean {
      return fake.private === 'context';
    },
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void fake.badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
};

Object.assign(globalThis, { chrome: fakeBrowser });

/** Web Locks, which every browser has and the documents of unit tests lack: one holder of each after the other. */
const held = new Map<string, Promise<unknown>>();
const locks = {
  async request<T>(
    name: string,
    ...rest:
      | [(lock: object | null) => Promise<T>]
      | [{ ifAvailable?: boolean }, (lock: object | null) => Promise<T>]
  ): Promise<T> {
    const [options, holding] = rest.length === 1 ? [{}, rest[0]] : rest;
    const before = held.get(name);
    if (before && options.ifAvailable) return holding(null);
    const done = (before ?? Promise.resolve()).then(() => holding({ name }));
    const over = done.then(
      () => undefined,
      () => undefined,
    );
    held.set(name, over);
    void over.then(() => {
      if (held.get(name) === over) held.delete(name);
    });
    return done;
  },
};
Object.defineProperty(navigator, 'locks', { get: () => locks, configurable: true });

export { fakeBrowser as browser };
