/** The key of session storage under which the background keeps what the frames of a tab last reported. */
export function reportKey(tab: number): string {
  return `named.${tab}`;
}
