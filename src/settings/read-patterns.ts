import { readPattern } from './pattern.ts';

/** The patterns of what was typed or pasted, a site in each line or between commas, and the lines that are none. */
export function readPatterns(text: string): { patterns: string[]; unread: string[] } {
  const patterns = new Set<string>();
  const unread: string[] = [];
  for (const line of text.split('\n').flatMap(sitesIn)) {
    if (line.trim() === '') continue;
    const pattern = readPattern(line);
    if (pattern === undefined) unread.push(line.trim());
    else patterns.add(pattern);
  }
  return { patterns: [...patterns], unread };
}

/**
 * What stands between commas or semicolons. Paths have them too, so that after the beginning of one only what looks like
 * another site ends it, or a space.
 */
function sitesIn(line: string): string[] {
  const sites: string[] = [];
  let start = 0;
  let inPath = false;
  let at = afterScheme(line, 0);
  for (; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (/[/?#]/u.test(sign)) inPath = true;
    else if (/\s/u.test(sign)) inPath = false;
    else if (/[,;]/u.test(sign) && (!inPath || beginsSite(line, at + 1))) {
      sites.push(line.slice(start, at));
      start = at + 1;
      inPath = false;
      at = afterScheme(line, start) - 1;
    }
  }
  return [...sites, line.slice(start)];
}

/** Where an address goes on after its `https://`; where it has none, where it begins. */
function afterScheme(line: string, from: number): number {
  const scheme = /\s*=?[a-z][a-z0-9+.-]*:\/\//iuy;
  scheme.lastIndex = from;
  return scheme.test(line) ? scheme.lastIndex : from;
}

/** Endings of files, of which none is a site's. */
const FILE = /\.(?:[sx]?html?|php|aspx?|jsp|cgi|pdf|txt|xml|json|jpe?g|png|gif)$/iu;

/** Whether a space, the end, an address or a host whose last label has letters follows: in `/0,1518,7.html` none does. */
function beginsSite(line: string, from: number): boolean {
  if (from === line.length || /\s/u.test(line[from] ?? '') || afterScheme(line, from) > from) return true;
  const host = /=?(?:\*\.)?((?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+))(?=[/?#:,;\s]|$)/iuy;
  host.lastIndex = from;
  const [, found] = host.exec(line) ?? [];
  return found !== undefined && !FILE.test(found);
}
