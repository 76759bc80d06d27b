const PREFIX = 'beside.';

/** The key of session storage for the profile that a reader wants to see in the panel of a window. */
export function wishKey(window: number): string {
  return `${PREFIX}${window}`;
}

export function isWishKey(key: string): boolean {
  return key.startsWith(PREFIX);
}
