import type { Collector, RawName } from '../collector.ts';
import { LIMITS } from '../limits.ts';
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

  comment(id: string, text: string): void {
    const longer = (this.#comments.get(id) ?? '') + text;
    this.#comments.set(id, longer.slice(0, LIMITS.record));
  }

  /** Gives all entries, once every file of the import was read. */
  end(collector: Collector): void {
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
    const [, type, name] = /^\s*([afn]\.k\.a\.),? '(.+)'\.?\s*$/iu.exec(part) ?? [];
    const text = name?.replaceAll(/^'+|'+$/gu, '');
    return text === undefined ? [] : [{ text, quality: 'weak', type: ofacAlias(type) }];
  });
}
