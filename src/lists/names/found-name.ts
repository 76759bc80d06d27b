import type { IndexedName } from '../../recognize/name-index-data.ts';

/** A name as it is looked for in texts, made of one that a list has. */
export type FoundName = Pick<IndexedName, 'text' | 'class' | 'parts'>;
