import type {
  EntryKind,
  ListEntry,
  ListEvent,
  ListHead,
  ListName,
  ListRelation,
  SkipReason,
} from './entry.ts';
import { cleanName, cleanNote, cleanText, cleanUrl, isPrivate, scriptOf } from './input/clean-text.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** A name as a list has it, before it is cleaned. */
export interface RawName extends Omit<ListName, 'script' | 'text'> {
  readonly text: string | undefined;
}

/** An entry as a list has it: anything may be missing or be written badly. */
export interface RawEntry {
  readonly id: string | undefined;
  readonly kind: EntryKind;
  readonly names: readonly RawName[];
  readonly programmes?: readonly (string | undefined)[];
  readonly listedOn?: string | undefined;
  readonly updatedOn?: string | undefined;
  readonly authority?: string | undefined;
  readonly note?: string | undefined;
  readonly url?: string | undefined;
  readonly related?: readonly ListRelation[];
  readonly country?: string | undefined;
}

/** Where in the file that is being read. */
export interface At {
  readonly line?: number;
  readonly byte?: number;
  readonly entry?: number;
}

/** Takes what readers find, holds every entry to the same measure, and keeps it until it is fetched. */
export class Collector {
  /** The file that is being read, for saying where something is. */
  file = '';
  #events: ListEvent[] = [];
  readonly #ids = new Set<string>();

  head({ title, authority, released, ...head }: ListHead): void {
    const day = words(released);
    this.#events.push({
      head: {
        ...head,
        title: words(title) ?? '',
        authority: words(authority) ?? '',
        ...(day !== undefined && { released: day }),
      },
    });
  }

  skip(why: SkipReason, what: string | undefined, at: At = {}): void {
    const text = cleanText((what ?? '').slice(0, 400)).slice(0, 200);
    this.#events.push({ skipped: { why, where: { file: this.file, ...at }, what: text } });
  }

  add(raw: RawEntry, at: At = {}): void {
    const names = this.#names(raw, at);
    const leading = names.find(({ type }) => type === 'primary') ?? names[0];
    const id = cleanText(raw.id?.slice(0, LIMITS.id + 1) ?? '');
    if (!leading) this.skip('no-name', id, at);
    else if (id === '') this.skip('no-id', leading.text, at);
    else if (id.length > LIMITS.id) this.skip('too-long', id, at);
    else if (this.#ids.has(id)) this.skip('duplicate-id', `${id} ${leading.text}`, at);
    else {
      if (this.#ids.size === LIMITS.entries) {
        throw new Unreadable('too-many-entries', { file: this.file, ...at }, String(LIMITS.entries));
      }
      this.#ids.add(copied(id));
      this.#events.push({ entry: { id, name: leading.text, kind: raw.kind, names, ...rest(raw, id) } });
    }
  }

  /** What was found since. */
  drain(): ListEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #names({ kind, names: raw }: RawEntry, at: At): ListName[] {
    const names = new Map<string, ListName>();
    for (const { text, ...rest } of raw) {
      if (text === undefined) continue;
      if (text.length > 4 * LIMITS.name) {
        this.skip('too-long', text, at);
        continue;
      }
      const name = cleanName(text);
      const key = name.toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(name) || names.has(key)) continue;
      if (kind === 'person' && isPrivate(name)) this.skip('malformed', name.replaceAll(/\d/gu, '…'), at);
      else if (name.length > LIMITS.name) this.skip('too-long', name, at);
      else if (names.size === LIMITS.namesOfEntry) {
        this.skip('too-long', `${raw.length} names`, at);
        break;
      } else names.set(key, { text: name, ...scriptPart(name), ...cleaned(rest) });
    }
    return [...names.values()];
  }
}

function cleaned({ assignedBy, parts, ...rest }: Omit<RawName, 'text'>): Omit<ListName, 'text' | 'script'> {
  const by = words(assignedBy);
  const [family, given] = [words(parts?.family), words(parts?.given)];
  return {
    ...rest,
    ...(by !== undefined && { assignedBy: by }),
    ...(family !== undefined && given !== undefined && { parts: { family, given } }),
  };
}

function scriptPart(name: string): { script?: string } {
  const script = scriptOf(name);
  return script === undefined ? {} : { script };
}

function rest(raw: RawEntry, id: string): Omit<ListEntry, 'id' | 'name' | 'kind' | 'names'> {
  const { listedOn, updatedOn } = raw;
  const authority = words(raw.authority);
  const note = cleanNote(raw.note?.slice(0, LIMITS.note) ?? '');
  const url = raw.url === undefined || raw.url.length > LIMITS.url ? undefined : cleanUrl(raw.url);
  const country = raw.country?.trim().toUpperCase();
  const related = relations(raw.related ?? [], id);
  return {
    programmes: [...new Set((raw.programmes ?? []).flatMap((text) => words(text) ?? []))].slice(
      0,
      LIMITS.programmes,
    ),
    ...(listedOn !== undefined && { listedOn }),
    ...(updatedOn !== undefined && { updatedOn }),
    ...(authority !== undefined && { authority }),
    ...(note !== undefined && { note }),
    ...(url !== undefined && { url }),
    ...(related.length > 0 && { related }),
    ...(country !== undefined && /^[A-Z]{2}$/u.test(country) && { country }),
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The same text by itself: V8 makes a part of a longer text by pointing into it, so that keeping an id would keep the
 * piece of the file that it stood in, and with all ids the whole file.
 */
function copied(text: string): string {
  return decoder.decode(encoder.encode(text));
}

/** Each once, and none to itself. */
function relations(raw: readonly ListRelation[], id: string): ListRelation[] {
  const found = new Map<string, ListRelation>();
  for (const { type, to } of raw.slice(0, LIMITS.related)) {
    const relation = { type: cleanText(type.slice(0, 100)), to: cleanText(to.slice(0, LIMITS.id)) };
    if (relation.to !== '' && relation.to !== id) found.set(`${relation.type} ${relation.to}`, relation);
  }
  return [...found.values()];
}

function words(text: string | undefined): string | undefined {
  const clean = cleanText(text?.slice(0, LIMITS.words) ?? '');
  return clean === '' ? undefined : clean;
}
