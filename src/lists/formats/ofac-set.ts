import type { Collector, RawName } from '../collector.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { OFAC_HEAD, ofacAlias, ofacKind, ofacUrl } from './ofac.ts';
import { familyFirst, type WrittenName } from './person-name.ts';

/**
 * OFAC's tables: SDN.CSV or CONS_PRIM.CSV with the entries, ALT.CSV with their other names, COMMENTS.CSV with what
 * their remarks had no room for. They have no header; the number of their columns tells them apart, and the number of
 * an entry joins them, in whichever order they come.
 */
export class OfacSet {
  readonly #primary = new Map<string, PrimaryRow>();
  readonly #aliases = new Map<string, AliasRow[]>();
  readonly #comments = new Map<string, string>();
  /** The first of the comments, of which a file looks like any with a number and a text. */
  #commented: { file: string; what: string } | undefined;
  #begun = false;

  begin(collector: Collector): void {
    if (!this.#begun) collector.head({ format: 'ofac-csv', ...OFAC_HEAD });
    this.#begun = true;
  }

  primary(id: string, row: PrimaryRow): boolean {
    if (this.#primary.has(id)) return false;
    this.#primary.set(id, row);
    return true;
  }

  alias(id: string, alias: AliasRow): void {
    const known = this.#aliases.get(id);
    if (known) known.push(alias);
    else this.#aliases.set(id, [alias]);
  }

  comment(id: string, text: string, file: string): void {
    this.#commented ??= { file, what: `${id}, ${text}` };
    const known = this.#comments.get(id) ?? '';
    // Not cut afterwards: that would copy all of it again for each row of the same number.
    const room = LIMITS.record - known.length;
    if (room > 0) this.#comments.set(id, known + text.slice(0, room));
  }

  /** Gives all entries, once every file of the import was read. */
  end(collector: Collector): void {
    if (this.#commented && this.#primary.size === 0 && this.#aliases.size === 0) {
      const { file, what } = this.#commented;
      throw new Unreadable('unknown-format', { file }, what.slice(0, 100));
    }
    const [first] = this.#primary.values();
    if (first && this.#aliases.size === 0) {
      collector.file = first.file;
      collector.skip('aliases-elsewhere', 'ALT.CSV');
    }
    for (const [id, row] of this.#primary) {
      collector.file = row.file;
      const kind = ofacKind(row.type);
      if (!kind) {
        collector.skip('vessel-or-aircraft', `${id} ${row.name}`, { line: row.line });
        continue;
      }
      const named = (text: string): WrittenName => (kind === 'person' ? familyFirst(text) : { text });
      const remarks = row.remarks + (this.#comments.get(id) ?? '');
      collector.add(
        {
          id,
          kind,
          names: [
            { ...named(row.name), quality: 'strong', type: 'primary' },
            ...(this.#aliases.get(id) ?? []).map(
              ({ name, type }): RawName => ({ ...named(name), quality: 'strong', type: ofacAlias(type) }),
            ),
            ...namesInRemarks(remarks),
          ],
          programmes: row.programmes.split(/\]\s*\[/u),
          note: row.title,
          url: ofacUrl(id),
        },
        { line: row.line },
      );
    }
    this.#lonelyAliases(collector);
  }

  #lonelyAliases(collector: Collector): void {
    for (const [id, aliases] of this.#aliases) {
      if (this.#primary.has(id)) continue;
      for (const { name, line, file } of aliases) {
        collector.file = file;
        collector.skip('no-id', `${id} ${name}`, { line });
      }
    }
  }
}

export interface PrimaryRow {
  name: string;
  type: string;
  programmes: string;
  title: string;
  remarks: string;
  file: string;
  line: number;
}

export interface AliasRow {
  name: string;
  type: string;
  file: string;
  line: number;
}

/** The weak names, which stand nowhere else: `a.k.a. 'MOGE'; a.k.a. ''FOOPIE''; DOB ...`. */
function namesInRemarks(remarks: string): RawName[] {
  return remarks.split(/;\s+/u).flatMap((part): RawName[] => {
    // What is too long for a name is left out and told, whatever it ends with.
    const long = part.length > 4 * LIMITS.name;
    const [, type, name] = (long ? LONG : NAMED).exec(part) ?? [];
    return name === undefined ? [] : [{ text: unquoted(name), quality: 'weak', type: ofacAlias(type) }];
  });
}

const NAMED = /^\s*([afn]\.k\.a\.),? '(.+)'\.?\s*$/iu;
const LONG = /^\s{0,9}([afn]\.k\.a\.),? '(.+)$/iu;

/** A regular expression would look at each of many quotation marks in the middle again and again. */
function unquoted(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === "'") start++;
  while (end > start && text[end - 1] === "'") end--;
  return text.slice(start, end);
}
