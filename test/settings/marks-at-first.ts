import type { Marks } from '../../src/settings/marks.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { decide } from '../../src/settings/site-rules.ts';

/** What is marked, and how, while the reader has chosen nothing. */
export const MARKS_AT_FIRST: Marks = decide(DEFAULT_SETTINGS, 'https://example.com/').marks;
