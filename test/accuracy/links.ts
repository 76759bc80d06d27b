import type { DataKnowledge } from './score.ts';
import { shippedLibrary } from './shipped-library.ts';

/** Which shipped profiles stand for an entry of a knowledge base; nothing for names that were handed in. */
export async function shippedLinks(names: string | undefined): Promise<DataKnowledge['linked']> {
  if (names !== undefined) return () => undefined;
  const profiles = new Map<string, Set<string>>();
  const add = (url: string, id: string): void => {
    profiles.set(plain(url), (profiles.get(plain(url)) ?? new Set()).add(id));
  };
  const library = await shippedLibrary();
  for (const { id } of await library.all()) {
    const entry = await library.profile(id);
    const links = entry?.tier === 'curated' ? entry.knowledgeBases : (entry?.listings ?? []);
    for (const { url } of links) add(url, id);
  }
  return (link) => profiles.get(plain(link));
}

/** Some write the address with a slash at its end and some without. */
function plain(url: string): string {
  return url.replace(/\/$/, '');
}
