/** What a Mac has on its keys for the words in which browsers write them. In a manifest `Ctrl` is its command key. */
const ON_MAC: Readonly<Record<string, string>> = {
  Alt: '⌥',
  Command: '⌘',
  Ctrl: '⌘',
  MacCtrl: '⌃',
  Shift: '⇧',
};

/** The keys of a shortcut one by one, as they are labelled: of `Alt+Shift+J`, and of the `⌥⇧J` that Chromium writes on a Mac. */
export function keysOf(shortcut: string, mac: boolean): string[] {
  if (!mac) return shortcut.split('+').filter(Boolean);
  return (shortcut.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘+]+/gu) ?? []).map((key) => ON_MAC[key] ?? key);
}
