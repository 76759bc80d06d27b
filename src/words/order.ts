import type { Kind, Topic } from '../profile/types.ts';

/** Kinds in the order in which they stand beside each other. */
export const KINDS: readonly Kind[] = ['group', 'person', 'organization', 'operation', 'tool'];

/** Topics in the order in which a profile tells them. */
export const TOPICS: readonly Topic[] = [
  'background',
  'activity',
  'targets',
  'methods',
  'attribution',
  'response',
  'proceedings',
  'distinction',
];
