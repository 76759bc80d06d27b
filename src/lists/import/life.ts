/*
 * A worker that the browser ends tells nobody. But it lets go of the Web Locks that it holds.
 */

const lifeOf = (lock: string): string => `${lock} life`;

/** Takes a lock for as long as this thread lives. Resolves once it is held. */
export function holdLife(lock: string): Promise<void> {
  return new Promise((held, failed) => {
    navigator.locks
      .request(lifeOf(lock), () => {
        held();
        return new Promise<never>(() => undefined);
      })
      .catch(failed);
  });
}

/** Resolves when the thread has ended that held it. */
export async function lifeEnded(lock: string): Promise<void> {
  await navigator.locks.request(lifeOf(lock), () => undefined);
}
