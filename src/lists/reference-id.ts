import { fold } from '../recognize/fold.ts';

/** The id of the entry that a list calls by this name first; apart from the ids that people gave to profiles. */
export function referenceId(name: string): string {
  return `ref-${fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')}`;
}
