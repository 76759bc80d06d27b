import { productName } from '../../words/product.ts';
import type { Terms } from '../credit.ts';
import { CREATED, type ExternalReference, type Identity, type MarkingDefinition, stixId } from './objects.ts';

const id = stixId('identity', 'known-as');

/** Whose objects these are. */
export const knownAs: Identity = {
  type: 'identity',
  spec_version: '2.1',
  id,
  created: CREATED,
  modified: CREATED,
  created_by_ref: id,
  lang: 'en',
  name: productName,
  identity_class: 'organization',
};

/** Under which terms an object may be passed on. Who may see it is left to whoever shares it: no TLP is set. */
export function markingOf({ notice, url }: Terms): MarkingDefinition {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: stixId('marking-definition', notice, url),
    created: CREATED,
    created_by_ref: id,
    definition_type: 'statement',
    definition: { statement: `${notice} ${url}` },
  };
}

/** What all objects but the markings have in common. */
export function common(
  modified: string,
  markings: readonly string[],
  references: readonly ExternalReference[],
  created = CREATED,
) {
  return {
    spec_version: '2.1' as const,
    created,
    modified,
    created_by_ref: id,
    lang: 'en' as const,
    ...(references.length > 0 && { external_references: [...references] }),
    ...(markings.length > 0 && { object_marking_refs: [...markings] }),
  };
}
