import { useRef, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import type { Stepped } from '../../messages/to-page.ts';

/** The profile whose mentions are being stepped through, and where that stands; `failed` when the page is silent. */
export interface Steps {
  profile: string;
  stepped: Stepped | 'failed' | undefined;
}

/** Steps through the mentions of one profile at a time. */
export function useSteps(reader: Reader, tab: number) {
  const [steps, setSteps] = useState<Steps>();
  const asked = useRef(0);

  async function step(profile: string, direction: 1 | -1): Promise<void> {
    asked.current += 1;
    const mine = asked.current;
    setSteps((before) => (before?.profile === profile ? before : { profile, stepped: undefined }));
    const stepped = await reader.show(tab, profile, direction).catch(() => 'failed' as const);
    if (mine === asked.current) setSteps({ profile, stepped });
  }

  return { steps, step };
}
