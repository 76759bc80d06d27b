/** The key of session storage for the profile that a reader wants to see in the panel of a window. */
export function wishKey(window: number): string {
  return `beside.${window}`;
}
