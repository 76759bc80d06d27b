import { z } from 'zod';
import type { Fault } from './faults.ts';
import type { ReadFile } from './read-files.ts';

/** Hosts that others have found not to answer any more, and what became of them. */
const GONE: Readonly<Record<string, string>> = {
  'us-cert.gov': 'its alerts are at www.cisa.gov/news-events/cybersecurity-advisories',
  'us-cert.cisa.gov': 'its alerts are at www.cisa.gov/news-events/cybersecurity-advisories',
  'labs.f-secure.com': 'its reports moved to labs.withsecure.com',
  'community.riskiq.com': 'Microsoft bought the maker and closed the site',
  'blog.menasec.net': 'its name was left to an advertiser',
};

/** Why an address leads nowhere any more; undefined where nobody is known to have found that. */
export function goneReason(url: string): string | undefined {
  const host = URL.canParse(url) ? hostOf(new URL(url)) : '';
  const reason = GONE[host];
  return reason && `${host} does not answer any more: ${reason}`;
}

const addressedSchema = z.object({ url: z.string() });

/** Sources that lead to the same page. */
export function checkAddresses(sources: readonly ReadFile<unknown>[], faults: Fault[]): void {
  const byAddress = new Map<string, string>();
  for (const { path, json } of sources) {
    const address = addressOf(json);
    if (address === undefined) continue;
    const other = byAddress.get(address);
    if (other) faults.push({ file: path, field: 'url', reason: `${other} has the same address` });
    else byAddress.set(address, path);
  }
}

/** Parameters that tell where a reader came from, and nothing about the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src)$/iu;

/** The address of a source without what changes nothing about where it leads. */
function addressOf(json: unknown): string | undefined {
  const { url = '' } = addressedSchema.safeParse(json).data ?? {};
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const parameters = [...parsed.searchParams].filter(([key]) => !TRACKING.test(key)).sort();
  return `${hostOf(parsed)}${parsed.pathname.replace(/\/+$/u, '')}?${new URLSearchParams(parameters)}`;
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./u, '');
}
