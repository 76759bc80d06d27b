import type { Settings } from './schema.ts';

/** Whether names are marked on a host, and which rule decided: a host's own, a parent domain's, or the main switch. */
export interface Decision {
  on: boolean;
  /** The host whose rule applies; undefined when no rule does. */
  rule: string | undefined;
}

/**
 * The most specific rule wins: `news.example.com` before `example.com`. Only whole labels count, so a rule
 * for `example.com` covers neither `badexample.com` nor `example.com.au`. The main switch comes before all.
 */
export function decide(settings: Settings, host: string): Decision {
  if (!settings.on) return { on: false, rule: undefined };
  for (let suffix = host; suffix !== ''; suffix = parentDomain(suffix)) {
    const rule = Object.hasOwn(settings.sites, suffix) ? settings.sites[suffix] : undefined;
    if (rule) return { on: rule.on, rule: suffix };
  }
  return { on: true, rule: undefined };
}

/** Switches one host. A rule that would say what already holds without it is dropped, not kept. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const { [host]: _replaced, ...others } = settings.sites;
  const without = { ...settings, sites: others };
  if (decide({ ...without, on: true }, host).on === on) return without;
  return { ...without, sites: { ...others, [host]: { on } } };
}

/** The host that rules are kept under, or undefined where no page of a site is shown (`about:`, `chrome:`). */
export function ruleHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/\.$/, '') || undefined;
}

function parentDomain(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}
