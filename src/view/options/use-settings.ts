import { useEffect, useRef, useState } from 'preact/hooks';
import type { Held } from '../../settings/policy.ts';
import type { Settings } from '../../settings/schema.ts';
import type { Kept } from '../../settings/store.ts';

/** Where settings are read and kept; `settings/store.ts` in the browser. */
export interface SettingsDoor {
  loadSettings(): Promise<Held>;
  /** What the reader chose, whatever an organisation has set. */
  loadOwnSettings(): Promise<Settings>;
  changeSettings(change: (settings: Held) => Settings): Promise<Kept>;
  /** Calls back whenever they change, here or elsewhere. Returns the way to stop. */
  watchSettings(changed: () => void): () => void;
}

/** Changes the settings, and tells whether that was kept. */
export type Change = (change: (settings: Held) => Settings) => Promise<boolean>;

interface Used {
  /** Undefined until they are read. */
  settings: Held | undefined;
  change: Change;
  /** What is to be said of the last change: that it could not be kept, or on this device only. */
  trouble: 'failed' | 'here' | undefined;
}

/** The settings as they are now, and the way to change them. */
export function useSettings({ loadSettings, changeSettings, watchSettings }: SettingsDoor): Used {
  const [settings, setSettings] = useState<Held>();
  const [trouble, setTrouble] = useState<Used['trouble']>();
  const here = useRef(true);
  /** Of readings that overtake each other the last begun counts. */
  const readings = useRef(0);
  /** Changes on their way: what is read meanwhile would show undone what the reader has just chosen. */
  const changing = useRef(0);

  async function load(): Promise<void> {
    readings.current += 1;
    const mine = readings.current;
    try {
      const loaded = await loadSettings();
      if (here.current && mine === readings.current && changing.current === 0) setSettings(loaded);
    } catch {
      if (here.current) setTrouble('failed');
    }
  }

  useEffect(() => {
    void load();
    const stop = watchSettings(() => void load());
    return () => {
      here.current = false;
      stop();
    };
  }, []);

  async function change(how: (settings: Held) => Settings): Promise<boolean> {
    changing.current += 1;
    const kept = await changeSettings(how).catch(() => 'failed' as const);
    changing.current -= 1;
    setTrouble(kept === 'synced' ? undefined : kept);
    await load();
    return kept !== 'failed';
  }

  return { settings, change, trouble };
}
