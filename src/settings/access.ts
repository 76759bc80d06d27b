import { browser } from 'wxt/browser';

/** Browsers let a reader withhold pages from an extension: all, or some sites. */
const EVERYWHERE = '<all_urls>';

/** Whether our scripts may run in a page; of one whose address is withheld too, whether they may run in every page. */
export async function mayRead(url: string | undefined): Promise<boolean> {
  const origin = url === undefined ? EVERYWHERE : originOf(url);
  return origin === undefined || browser.permissions.contains({ origins: [origin] });
}

/** As a match pattern, which has no port. Undefined for what is no page of the web: a file, `about:blank`. */
function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}
