import type { getDomain } from 'tldts';
import { keepScripts, runScript } from './own-scripts.ts';

/**
 * The domain that a host was registered under, by the public suffix list: `bbc.co.uk` of `www.bbc.co.uk`, never `co.uk`.
 * The list comes with tldts, as a script by itself that is run when it is first asked for: nothing else needs its 45 kB.
 */
const SCRIPT = '/tldts.js';

/** Where that script leaves what it offers. */
const world = globalThis as { tldts?: { getDomain: typeof getDomain } };

export function keepSuffixes(): void {
  keepScripts([SCRIPT], () => delete world.tldts);
}

/**
 * Undefined where nothing was registered: an address of the network, `localhost`, a public suffix itself. Those under
 * which anybody gets a name of their own, as `github.io`, are public suffixes too.
 */
export async function registeredDomain(host: string): Promise<string | undefined> {
  if (!world.tldts) await runScript(SCRIPT);
  return world.tldts?.getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
