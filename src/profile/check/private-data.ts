/** What sanctions lists and indictments tell of people and no profile repeats. A coarse net, as such texts vary. */
const PRIVATE: readonly { pattern: RegExp; is: string }[] = [
  { pattern: /\b(?:born (?:on|in)\b|date of birth)/iu, is: 'a birth date or place' },
  {
    pattern: /(?<![\p{L}\p{N}.,/-])[A-Z]{0,3}\d{6,}(?![\p{L}\p{N}])/u,
    is: 'a number of a document or a phone',
  },
  { pattern: /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu, is: 'an e-mail address' },
  { pattern: /\b(?:0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,}|[13][1-9A-HJ-NP-Za-km-z]{25,33})\b/u, is: 'a wallet' },
  { pattern: /\b(?:home address|resides at|lives at)\b/iu, is: 'a home address' },
];

/** What a text seems to give away of a person, in words. */
export function privateData(text: string): string[] {
  return PRIVATE.filter(({ pattern }) => pattern.test(text)).map(
    ({ is }) => `has what looks like ${is}; private data stays out`,
  );
}
