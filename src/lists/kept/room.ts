/** In bytes, as the browser gives them: what lists take and have to spare. */
export interface Room {
  readonly used: number;
  readonly free: number;
}

export async function storageRoom(): Promise<Room> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, free: Math.max(0, quota - usage) };
}
