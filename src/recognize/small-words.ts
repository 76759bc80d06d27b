/** Words that stay small inside a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for']);
