import type { ReaderEntry } from '../profile/reader-profile.ts';
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
    profile: profileMarkdown,
    brief: briefMarkdown,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    profile: profileCsv,
    brief: briefCsv,
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    profile: (entry) => indented(profileJson(entry)),
    brief: (brief) => indented(briefJson(brief)),
  },
  stix: {
    extension: 'stix.json',
    mediaType: 'application/stix+json;version=2.1',
    profile: (entry) => indented(profileBundle(entry)),
    brief: (brief) => indented(briefBundle(brief)),
  },
} as const satisfies Record<string, Format>;

function indented(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
