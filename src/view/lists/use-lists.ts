import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListsDoor } from '../../lists/browser-lists.ts';
import type { KeptList } from '../../lists/kept/kept-list.ts';
import type { Room } from '../../lists/kept/room.ts';

interface Used {
  /** Undefined until they are read. */
  lists: readonly KeptList[] | undefined;
  room: Room | undefined;
  /** Whether those that were there are no more, and nobody has deleted them here. */
  missing: boolean;
  /** Whether the browser gives them out, and keeps what is changed. */
  failed: boolean;
  /** Does something with the lists, and shows what came of it. */
  act(doing: () => Promise<void>): Promise<void>;
}

/** The lists as they are now, whichever window changes them, and the room that is left. */
export function useLists({ lists: load, areMissing, room: measure, watch }: ListsDoor): Used {
  const [lists, setLists] = useState<readonly KeptList[]>();
  const [room, setRoom] = useState<Room>();
  const [missing, setMissing] = useState(false);
  const [failed, setFailed] = useState(false);
  const here = useRef(true);

  async function read(): Promise<void> {
    // Known only once they were read.
    const found = await load();
    const [left, missed] = await Promise.all([measure().catch(() => undefined), areMissing()]);
    if (!here.current) return;
    setLists(found);
    setRoom(left);
    setMissing(missed);
  }

  async function act(doing: () => Promise<void>): Promise<void> {
    try {
      await doing();
      await read();
      setFailed(false);
    } catch (error) {
      console.warn('Known As: the lists could not be read or kept.', error);
      if (here.current) setFailed(true);
    }
  }

  useEffect(() => {
    const now = () => void act(async () => undefined);
    now();
    const stop = watch(now);
    return () => {
      here.current = false;
      stop();
    };
  }, []);

  return { lists, room, missing, failed, act };
}
