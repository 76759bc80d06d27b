/** What a reader wants to see in a panel: a profile, or what a look-up finds. */
export type Wish = { profile: string } | { query: string };

const PREFIX = 'beside.';

/** The key of session storage for what a reader wants to see in the panel of a window. */
export function wishKey(window: number): string {
  return `${PREFIX}${window}`;
}

export function isWishKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** A wish in the address of a panel that fills a tab. */
export function wishIn(asked: URLSearchParams): Wish | undefined {
  const [profile, query] = [asked.get('profile'), asked.get('query')];
  if (profile !== null) return { profile };
  return query === null ? undefined : { query };
}
