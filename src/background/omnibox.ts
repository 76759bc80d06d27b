import { type Browser, browser } from 'wxt/browser';
import type { Found } from '../messages/reader.ts';
import { keepRecent } from '../settings/recent.ts';
import { quoted, remarks } from '../words/punctuation.ts';
import { say } from '../words/say.ts';
import { showLookUp } from './panel.ts';
import { profileUrl } from './profile-url.ts';
import type { Search } from './search.ts';

/** Firefox for Android and Safari have no keywords in their address bars. */
const { omnibox }: { omnibox?: typeof browser.omnibox } = browser;

/** More than a browser shows at once. */
const MOST = 8;
/** More than this is no name. */
const LONGEST = 300;

/**
 * Looks names up from the address bar, after our keyword. Chromium has the first line say what is found best, which Enter
 * opens; Firefox writes that line before it asks, so that there the best comes after it.
 */
export function serveOmnibox(search: Search): void {
  if (!omnibox) return;
  /** What was typed last, as answers may overtake each other. */
  let typed = '';
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  // Firefox shows descriptions as they are.
  const shown = isFirefox ? plain : escaped;

  function sayFirst(text: string): void {
    void omnibox?.setDefaultSuggestion({ description: shown(text) });
  }

  omnibox.onInputStarted.addListener(() => sayFirst(say('omnibox_look_up')));
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    typed = text.trim();
    const query = typed;
    if (query === '') return sayFirst(say('omnibox_look_up'));
    const found = await search(query.slice(0, LONGEST)).catch(() => []);
    if (query !== typed) return;
    const lines = found.map((one) => ({ content: one.brief.id, description: lineOf(one) }));
    // Chosen, it is looked up once more, where more is said.
    const asTyped = { content: `${query} `, description: say('popup_no_result', { query: quoted(query) }) };
    const [best = asTyped, ...others] = lines;
    if (!isFirefox) sayFirst(best.description);
    // Chromium draws nothing anew for an empty answer, so that the first line would stay what it was letters ago; one that
    // says the same as the first it leaves out (seen in 156).
    const following = others.length > 0 ? others : [{ ...best, content: asTyped.content }];
    suggest(
      (isFirefox ? [best, ...others] : following)
        .slice(0, MOST)
        .map(({ content, description }) => ({ content, description: shown(description) })),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => void enter(text.trim(), disposition, search));
}

/** Opens what a line stands for, which is the id of a profile, or the best of what was typed. */
async function enter(
  text: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
  search: Search,
): Promise<void> {
  const found = await search(text.slice(0, LONGEST)).catch(() => []);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const id = found.find(({ brief }) => brief.id === text)?.brief.id ?? found[0]?.brief.id;
  if (id === undefined) return showLookUp(text, search, tab);
  if (!tab?.incognito) await keepRecent(id);
  const url = profileUrl(id);
  if (disposition !== 'currentTab')
    await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  else if (tab?.id !== undefined) await browser.tabs.update(tab.id, { url });
}

function metBy(match: Found['match']): string | undefined {
  switch (match.by) {
    case 'name':
      return match.name.text;
    case 'identifier':
      return `${match.identifier.by} ${match.identifier.id}`;
    default:
      return undefined;
  }
}

/** A profile in one line: its name, its kind, and the name that was met, where that is another. */
function lineOf({ brief, match }: Found): string {
  const met = metBy(match) ?? brief.name;
  return remarks([brief.name, say(`kind_${brief.kind}`), ...(met === brief.name ? [] : [quoted(met)])]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as Chromium wants it, which parses it as XML and shows nothing of what is none. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/gu, (one) => ENTITIES[one] ?? one);
}

/** Without what XML can't hold and no line can show. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ');
}
