import { useState } from 'preact/hooks';

/** Hides names on this site (`here`) or everywhere, or takes that back. */
export type Hide = (names: readonly string[], here: boolean, hidden: boolean) => Promise<void>;

export interface Hiding {
  /** What was hidden last, until that is taken back. */
  done: { names: readonly string[]; here: boolean } | undefined;
  failed: boolean;
  hide(names: readonly string[], here: boolean): Promise<void>;
  undo(): Promise<void>;
}

/** The hiding of names, and the way back from it. */
export function useHiding(hide: Hide): Hiding {
  const [done, setDone] = useState<Hiding['done']>();
  const [failed, setFailed] = useState(false);

  async function save(names: readonly string[], here: boolean, hidden: boolean): Promise<void> {
    try {
      await hide(names, here, hidden);
      setDone(hidden ? { names, here } : undefined);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return {
    done,
    failed,
    hide: (names, here) => save(names, here, true),
    async undo() {
      if (done) await save(done.names, done.here, false);
    },
  };
}
