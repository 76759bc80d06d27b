import type { Brief, Holdings, Readable } from '../profile/reader-profile.ts';
import type { Match } from '../recognize/look-up.ts';
import type { Pause } from '../settings/pause.ts';
import type { Choices } from '../settings/schema.ts';
import type { Place } from '../settings/site-rules.ts';
import type { Named } from './protocol.ts';
import type { Stepped } from './to-page.ts';

/** One line of the popup's list: who is named on the page, under which forms, how often. */
export interface NamedProfile extends Omit<Named, 'profile' | 'listed'> {
  brief: Brief;
  /** What the reader calls the lists that bear the name too. */
  lists?: readonly string[];
}

/** A look-up's result: the profile, and why it is one. `list`: an entry of a list, by the whole of a name or a reference. */
export interface Found {
  brief: Brief;
  match: Match | { by: 'list' };
}

/** A tab that shows a page of the web or a file. */
export interface OpenTab {
  kind: 'page';
  tab: number;
  page: { title: string; address: string };
  /** The host that a site rule would be kept under; undefined for pages without one, such as local files. */
  host: string | undefined;
  /** Whether names are marked here, and the pattern whose rule says so (undefined: none does). */
  on: boolean;
  rule: string | undefined;
  /** What can be switched from here, the most specific first. */
  places: Place[];
  /** Whether the browser withholds the page from the extension, except where it is asked for. */
  withheld: boolean;
  /** The main switch, and whether that is an organisation's choice. */
  everywhere: boolean;
  everywhereLocked: boolean;
  mode: Choices['mode'];
  /** Until when all marking is paused, if it is. */
  paused: Pause | undefined;
  named: NamedProfile[];
  /** The frames that name somebody, by the browser's numbers; 0 is the page itself. */
  frames: number[];
  /** The page has not reported yet: it is still loading, or was open before the extension was installed. */
  waiting: boolean;
}

/** What the background knows of it: title and address are the browser's to tell. */
export type TabMarks = Omit<OpenTab, 'page'>;

/** What the popup can know of the tab it was opened over; into some, browsers let no extension: their own, their store. */
export type TabState = OpenTab | { kind: 'restricted' };

/** Everything the reading surfaces may ask for; implemented on the browser in `browser-reader.ts`. */
export interface Reader {
  profile(id: string): Promise<Readable | undefined>;
  holdings(): Promise<Holdings>;
  lookUp(query: string): Promise<Found[]>;
  tab(): Promise<TabState>;
  /** Scrolls the page to the next (1) or previous (-1) mention of a profile. */
  show(tab: number, profile: string, direction: 1 | -1): Promise<Stepped>;
  switchSite(pattern: string, on: boolean): Promise<void>;
  switchEverywhere(on: boolean): Promise<void>;
  /** Has names not be marked, on one site or everywhere; or marked again, where they are not `hidden`. */
  hideNames(names: readonly string[], site: string | undefined, hidden: boolean): Promise<void>;
  /** Marks the page of a tab where that is only done on asking. */
  askFor(tab: number): Promise<void>;
  /** Has the browser ask whether the extension may read a site from now on. Only works in answer to a click. */
  allowSite(host: string): Promise<void>;
  /** Pauses all marking; undefined ends the pause. */
  pause(pause: Pause | undefined): Promise<void>;
  /** What was opened last from a look-up, newest first; none where the reader wants nothing kept. */
  recent(): Promise<Brief[]>;
  keepRecent(id: string): Promise<void>;
  dropRecent(id: string): Promise<void>;
  clearRecent(): Promise<void>;
  /** Calls back whenever `tab()` may answer differently. Returns the way to stop. */
  watch(changed: () => void): () => void;
}
