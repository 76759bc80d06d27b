import type { DataKnowledge } from './score.ts';

/** Which shipped profiles stand for an entry of a knowledge base; nothing for names that were handed in. */
export async function shippedLinks(names: string | undefined): Promise<DataKnowledge['linked']> {
  if (names !== undefined) return () => undefined;
  const { data } = await import('#data/library.ts');
  const profiles = new Map<string, Set<string>>();
  const add = (url: string, id: string): void => {
    profiles.set(plain(url), (profiles.get(plain(url)) ?? new Set()).add(id));
  };
  for (const { id, knowledgeBases } of data.profiles) for (const { url } of knowledgeBases) add(url, id);
  for (const { id, listings } of data.reference.entries) for (const { url } of listings) add(url, id);
  return (link) => profiles.get(plain(link));
}

/** Some write the address with a slash at its end and some without. */
function plain(url: string): string {
  return url.replace(/\/$/, '');
}
