import type { Browser } from 'wxt/browser';
import type { Certainty } from '../recognize/types.ts';

/** A mention that is pointed at, or whose card is opened, as its page tells a panel beside it. */
export interface Pointed {
  /** The ids of the profiles that it may mean; more than one only where nothing on the page decides. */
  profiles: string[];
  /** The name as the page writes it. */
  surface: string;
  certainty: Certainty;
}

/** The name of the port by which a panel has a page tell it what is pointed at. */
export const POINTED_PORT = 'pointed';

declare const chrome: {
  runtime: Pick<typeof Browser.runtime, 'id' | 'onConnect'>;
};

/**
 * Tells every panel that listens to this page. A panel that is closed ends its port with it, so that where none is open
 * there is nobody to tell; the background, which comes and goes, has no part in it.
 */
export function tellPanels(): (at: Pointed) => void {
  const panels = new Set<Browser.runtime.Port>();
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== POINTED_PORT || port.sender?.id !== chrome.runtime.id) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
  });
  return (at) => {
    for (const port of panels) port.postMessage(at);
  };
}
