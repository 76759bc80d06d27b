/**
 * The pages that a rule is for, as text that a reader can type: `example.com` is a site with its subdomains,
 * `=www.example.com` that one host, and either goes on with a path: `example.com/news` covers `/news` and all below it.
 * Hosts are kept in ASCII (UTS 46, as URLs have them), paths in whole segments, without the `/` at the end.
 */
export type Pattern = string;

/**
 * Reads what was typed or pasted, which may be a whole address. Undefined when no page of the web could be meant: a port,
 * a query and what comes after `#` are left out.
 */
export function readPattern(typed: string): Pattern | undefined {
  const text = typed.trim();
  const exact = text.startsWith('=');
  const bare = (exact ? text.slice(1) : text).replace(/^\*\./u, '');
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(bare) ? bare : `https://${bare}`;
  const page = pageOf(address);
  if (!page || !isHost(page.host)) return undefined;
  return `${exact ? '=' : ''}${page.host}${page.path}`;
}

/** A page of the web as patterns see it: its host, and its path without a `/` at its end. */
export interface Page {
  host: string;
  path: string;
}

/** Undefined where no page of a site is shown: `about:`, `chrome:`, a file. */
export function pageOf(url: string): Page | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const host = hostname.replace(/\.$/u, '');
  return host === '' ? undefined : { host, path: pathname.replace(/\/+$/u, '') };
}

/**
 * The patterns that cover a page, the most specific first: a longer path before a shorter one, then the one host before
 * its subdomains' common one, then the longer name. Only whole labels and whole segments count, so that `example.com`
 * covers neither `badexample.com` nor `example.com.au`, and `/news` not `/newsletter`.
 */
export function* patternsOver({ host, path }: Page): Generator<Pattern> {
  for (const prefix of upwards(path)) {
    yield `=${host}${prefix}`;
    if (isAddress(host)) yield `${host}${prefix}`;
    else for (const domain of domainsOf(host)) yield `${domain}${prefix}`;
  }
}

/** `/a/b`, `/a`, and the empty path. */
function* upwards(path: string): Generator<string> {
  for (let rest = path; rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) yield rest;
  yield '';
}

/** The host itself, then each domain above it. */
function* domainsOf(host: string): Generator<string> {
  for (let rest = host; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    yield rest;
    if (!rest.includes('.')) return;
  }
}

/** An address of the network has no domains above it. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/u.test(host);
}

function isHost(host: string): boolean {
  return isAddress(host) || /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/u.test(host);
}
