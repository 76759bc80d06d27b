import { unattributed } from './attribution.ts';
import type { Tell } from './faults.ts';
import type { ReadableProfile } from './readable.ts';

/** Listings without a reference, and deeds that are laid to a person on nobody's word. */
export function checkLegal(profile: ReadableProfile, unconvicted: readonly string[], tell: Tell): void {
  for (const { field, value } of profile.designations) {
    if ((value.reference === undefined) === (value.referenceMissing === undefined)) {
      tell(
        `${field}.reference`,
        'give the list reference, or say in referenceMissing why there is none (one of the two)',
      );
    }
  }
  for (const { field, sentence } of unattributed(profile, unconvicted)) {
    tell(field, `say on whose word, or show a conviction: "${sentence}"`);
  }
}
