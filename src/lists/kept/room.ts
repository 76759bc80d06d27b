/** In bytes, as the browser gives them: what lists take and have to spare. */
export interface Room {
  readonly used: number;
  readonly free: number;
}

export async function storageRoom(): Promise<Room> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, free: Math.max(0, quota - usage) };
}

/** What files may take once they are lists: packed text grows about eightfold, and an index of its names comes to it. */
export function roomFor(files: readonly Pick<File, 'name' | 'size'>[]): number {
  return files.reduce((sum, { name, size }) => sum + size * (/\.(?:gz|zip)$/iu.test(name) ? 8 : 1) * 1.5, 0);
}
