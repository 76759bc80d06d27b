/** What names are told apart by where a reader hides them: “Fancy Bear”, “FANCY BEAR” and “FancyBear” are one name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
