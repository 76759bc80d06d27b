/** In bytes, as the browser gives them: what lists take and have to spare. */
export interface Room {
  readonly used: number;
  readonly free: number;
}

export async function storageRoom(): Promise<Room> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, free: Math.max(0, quota - usage) };
}

/**
 * The most that lists take for each byte, most of it the index of their names. A table of nothing but names takes 6.6
 * times what it has, a million names in our own lines 2.8 times; of XML most is tags, and is not kept. Packed, three to
 * six times as much is read; what is in there nobody knows yet.
 */
const GROWS = 8;
const XML_GROWS = 3;
const UNPACKED = 6;

/** What files may take once they are a list: not more than this, as far as their names and sizes tell. */
export function roomFor(files: readonly Pick<File, 'name' | 'size'>[]): number {
  return files.reduce((sum, { name, size }) => sum + size * growthOf(name), 0);
}

function growthOf(name: string): number {
  if (/\.(?:gz|zip)$/iu.test(name)) return GROWS * UNPACKED;
  return /\.xml$/iu.test(name) ? XML_GROWS : GROWS;
}
