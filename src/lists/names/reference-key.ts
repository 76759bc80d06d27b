import { fold } from '../../recognize/fold.ts';
import { hashUnit, tokenKey } from '../../recognize/keys.ts';

/** What two ways of writing a reference have in common: `OFAC 12-345` is `ofac12345`. */
export function plainReference(id: string): string {
  return fold(id).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** The key under which an entry's reference lies among the names; texts are not searched for it. */
export function referenceKey(id: string): number {
  let hash = 0;
  for (const unit of plainReference(id)) hash = hashUnit(hash, unit.charCodeAt(0));
  return tokenKey(hash);
}
