import { leftShard } from '../../src/background/shards.ts';
import { type Library, openLibrary } from '../../src/profile/library.ts';

/** The library that the extension carries, as `npm run data` last compiled it. */
export async function shippedLibrary(): Promise<Library> {
  const { index } = await import('#data/library.ts');
  return openLibrary(index, async (name) => {
    await import(`#data/shards/${name}.js`);
    return leftShard(name);
  });
}
