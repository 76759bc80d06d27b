import type { Brief } from '../../export/brief.ts';
import type { Format } from '../../export/formats.ts';
import type { ReaderEntry } from '../../profile/reader-profile.ts';

/** What is taken along: a profile or a reference entry, or who is named on a page. */
export type Subject = { entry: ReaderEntry } | { brief: Brief };

/** A file as it is handed to the browser. */
export interface Written {
  name: string;
  text: string;
  mediaType: string;
}

export function write(subject: Subject, format: Format): Written {
  const { extension, mediaType } = format;
  const text = 'entry' in subject ? format.profile(subject.entry) : format.brief(subject.brief);
  return { name: `${fileName(subject)}.${extension}`, text, mediaType };
}

/** Named after whom it is about, and the day that its content is of: of a profile, when it was last reviewed. */
function fileName(subject: Subject): string {
  if ('brief' in subject) {
    const { address, readOn } = subject.brief.page;
    return joined('known-as', hostOf(address), readOn);
  }
  const { entry } = subject;
  return joined('known-as', entry.id, entry.tier === 'curated' ? entry.reviewed : '');
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('-');
}

/** Without what a file system would take for something else. */
function hostOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host.replaceAll(/[^a-z0-9.-]/gu, '');
}
