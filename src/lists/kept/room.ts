/** In bytes, as the browser gives them: what lists take and have to spare. */
export interface Room {
  readonly used: number;
  readonly free: number;
}

export async function storageRoom(): Promise<Room> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, free: Math.max(0, quota - usage) };
}

/** A list of a million names has 47 MB and takes 131 MB, most of it the index of its names; packed, a sixth of that is read. */
const GROWS = 3;
const UNPACKED = 6;

/** What files may take once they are a list: not more than this, as far as their names and sizes tell. */
export function roomFor(files: readonly Pick<File, 'name' | 'size'>[]): number {
  const read = files.map(({ name, size }) => (/\.(?:gz|zip)$/iu.test(name) ? size * UNPACKED : size));
  return GROWS * read.reduce((sum, size) => sum + size, 0);
}
