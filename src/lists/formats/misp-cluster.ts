import type { RawName } from '../collector.ts';
import type { EntryKind } from '../entry.ts';
import { listOf, own, stringOf, stringsOf } from '../input/json-values.ts';
import { mispAnchor } from '../misp-anchor.ts';
import type { JsonFormat } from './format.ts';
import { PUBLISHED_CLUSTERS } from './misp-clusters.ts';

/** A cluster of the MISP galaxy, or of those who use its form, as ETDA's cards of tools. */
export const mispCluster: JsonFormat = {
  is: (json) => Array.isArray(own(json, 'values')) && stringOf(json, 'type') !== undefined,
  read(json, { collector }) {
    const category = stringOf(json, 'category') ?? '';
    const type = stringOf(json, 'type') ?? '';
    const kind = KINDS.get(category) ?? (type === 'threat-actor' ? 'group' : undefined);
    const version = own(json, 'version');
    const published = PUBLISHED_CLUSTERS.has(stringOf(json, 'uuid') ?? '');
    collector.head({
      format: 'misp-cluster',
      title: stringOf(json, 'name') ?? type,
      authority: authorityOf(stringOf(json, 'source'), published),
      ...(published && { url: type === ETDA ? 'https://apt.etda.or.th/' : pageOf(type) }),
      ...((typeof version === 'string' || typeof version === 'number') && { released: String(version) }),
    });
    if (!kind) return collector.skip('not-an-actor', `${type}: ${category}`);
    for (const [at, value] of listOf(json, 'values').entries()) {
      const meta = own(value, 'meta');
      const name = stringOf(value, 'value');
      const country = stringOf(meta, 'country');
      collector.add(
        {
          id: stringOf(value, 'uuid') ?? name,
          kind,
          names: [...namesOf(name), ...stringsOf(meta, 'synonyms').map(alias)],
          related: listOf(value, 'related').flatMap((relation) => {
            const to = stringOf(relation, 'dest-uuid');
            return to === undefined ? [] : [{ type: stringOf(relation, 'type') ?? 'related-to', to }];
          }),
          ...(name !== undefined &&
            published &&
            type !== ETDA && { url: `${pageOf(type)}#${mispAnchor(name)}` }),
          ...(country !== undefined && { country }),
        },
        { entry: at + 1 },
      );
    }
  },
};

/** What ETDA calls its cards of tools. */
const ETDA = 'tgc-tools';

function pageOf(type: string): string {
  return `https://www.misp-galaxy.org/${type}/`;
}

/** Of a cluster of somebody's own nothing is said to be the galaxy's. */
function authorityOf(source: string | undefined, published: boolean): string {
  const named = /^(?:Various|https?:.*)$/u.test(source ?? '') ? undefined : source;
  return named ?? (published ? 'MISP galaxy' : '');
}

const KINDS = new Map<string, EntryKind>([
  ['actor', 'group'],
  ['tool', 'tool'],
  ['malware', 'tool'],
]);

/**
 * Some clusters write two names into one: `海莲花 - APT-C-00`, `Lotus Blossom - G0030`. The whole is no name that
 * anybody writes.
 */
function namesOf(value: string | undefined): RawName[] {
  const [, name, code] = /^(.+) - (APT-C-\d+|[GSC]\d{4})$/u.exec(value?.trim() ?? '') ?? [];
  if (name === undefined || code === undefined) return [{ text: value, quality: 'unknown', type: 'primary' }];
  return [{ text: name, quality: 'unknown', type: 'primary' }, alias(code)];
}

function alias(text: string): RawName {
  return { text, quality: 'unknown', type: 'alias' };
}
