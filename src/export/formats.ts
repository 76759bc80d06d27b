import type { ReaderEntry } from '../profile/reader-profile.ts';
import { english } from '../words/english.ts';
import { speaking } from '../words/say.ts';
import type { Brief } from './brief.ts';
import { briefCsv } from './csv/brief.ts';
import { profileCsv } from './csv/profile.ts';
import { briefJson } from './json/brief.ts';
import { profileJson } from './json/profile.ts';
import { briefMarkdown } from './markdown/brief.ts';
import { profileMarkdown } from './markdown/profile.ts';
import { briefBundle } from './stix/brief.ts';
import { profileBundle } from './stix/profile.ts';

/** A form in which a profile, or who is named on a page, can be taken along as a file. */
export interface Format {
  /** How the name of the file ends. */
  extension: string;
  mediaType: string;
  profile(entry: ReaderEntry): string;
  brief(brief: Brief): string;
}

export const FORMATS = {
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    profile: inEnglish(profileMarkdown),
    brief: inEnglish(briefMarkdown),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    profile: inEnglish(profileCsv),
    brief: inEnglish(briefCsv),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    profile: inEnglish((entry) => indented(profileJson(entry))),
    brief: inEnglish((brief) => indented(briefJson(brief))),
  },
  stix: {
    extension: 'stix.json',
    mediaType: 'application/stix+json;version=2.1',
    profile: inEnglish((entry) => indented(profileBundle(entry))),
    brief: inEnglish((brief) => indented(briefBundle(brief))),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** What leaves the browser is in the language of the data, whichever is spoken to the reader. */
function inEnglish<Told>(write: (told: Told) => string): (told: Told) => string {
  return (told) => speaking(english, () => write(told));
}

function indented(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
