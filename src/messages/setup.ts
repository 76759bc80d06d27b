/** A key command of the manifest, as the reader has it now. */
export interface Shortcut {
  /** What it does, in words. */
  description: string;
  /** As the browser writes it: `Alt+Shift+J`, on a Mac `⌥⇧J`; empty where it has no key. */
  keys: string;
}

/** How the browser has set the extension up. */
export interface SetupState {
  shortcuts: Shortcut[];
  /** Whether keys are those of a Mac. */
  mac: boolean;
  /** Whether its button stands in the toolbar itself; true too where the browser doesn't tell. */
  pinned: boolean;
  /** Whether it may read pages: a browser can leave that to the reader. */
  mayRead: boolean;
  /** Whether names can be looked up from the address bar. */
  keyword: boolean;
}

/** What a reader can have the browser do for the extension; implemented on the browser in `browser-setup.ts`. */
export interface Setup {
  state(): Promise<SetupState>;
  /** Has the browser ask whether the extension may read pages. Only works in answer to a click. */
  askToRead(): Promise<void>;
  /** Opens the browser's own page where keys are changed. */
  changeShortcuts(): Promise<void>;
  /** Calls back whenever `state()` may answer differently. Returns the way to stop. */
  watch(changed: () => void): () => void;
}
