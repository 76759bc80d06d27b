import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BROWSER_KINDS, type BrowserKind } from './browser/browser-kind.ts';
import { builtExtension } from './browser/paths.ts';

const manifestSchema = z.object({
  content_security_policy: z.object({ extension_pages: z.string() }),
  web_accessible_resources: z.unknown().optional(),
  externally_connectable: z.unknown().optional(),
  update_url: z.unknown().optional(),
  browser_specific_settings: z
    .object({ gecko: z.object({ data_collection_permissions: z.object({ required: z.array(z.string()) }) }) })
    .optional(),
});

/** What a page may be given and nothing else: its own files. */
const ALLOWED = /^(?:'none'|'self'|'script'|known-as-scripts)$/u;
const CLOSED = ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"];

/** What sets text as markup, or runs it. */
const RUNS_TEXT =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function/u;
/** What asks the network. */
const ASKS = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/u;
/** The parser of CSV could read an address, which nobody gives it and the policy forbids. */
const MAY_ASK = /import-worker/u;

/** What a store allows a description. */
const LONGEST_DESCRIPTION = 132;

/** Throws, naming all by which the built extensions would be open to what is not theirs. */
export function checkClosed(): void {
  const faults = BROWSER_KINDS.flatMap((kind) => [
    ...manifestFaults(kind),
    ...scriptFaults(kind),
    ...descriptionFaults(kind),
  ]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log('Nothing in what was built asks the network, or takes text for markup or script.');
}

function manifestFaults(kind: BrowserKind): string[] {
  const manifest = manifestSchema.parse(JSON.parse(read(kind, 'manifest.json')));
  const directives = manifest.content_security_policy.extension_pages.split('; ');
  const open = directives.filter(
    (directive) =>
      !directive
        .split(' ')
        .slice(1)
        .every((one) => ALLOWED.test(one)),
  );
  const missing = CLOSED.filter((directive) => !directives.includes(directive));
  const keys = (['web_accessible_resources', 'externally_connectable', 'update_url'] as const).filter(
    (key) => manifest[key] !== undefined,
  );
  const collects =
    manifest.browser_specific_settings?.gecko.data_collection_permissions.required.join() ?? 'nothing said';
  return [
    ...open.map((directive) => `The policy for ${kind} is open: ${directive}.`),
    ...missing.map((directive) => `The policy for ${kind} lacks ${directive}.`),
    ...keys.map((key) => `The manifest for ${kind} has ${key}.`),
    ...(kind === 'firefox' && collects !== 'none'
      ? [`The manifest says of what it collects: ${collects}.`]
      : []),
  ];
}

function scriptFaults(kind: BrowserKind): string[] {
  const scripts = globSync('**/*.js', { cwd: builtExtension(kind) });
  if (scripts.length === 0) return [`There are no scripts for ${kind}; run "npm run build" first.`];
  return scripts.flatMap((path) => {
    const code = read(kind, path);
    const found = [RUNS_TEXT.exec(code), MAY_ASK.test(path) ? null : ASKS.exec(code)];
    return found.flatMap((match) => (match ? [`${path} for ${kind} has ${match[0]}.`] : []));
  });
}

function descriptionFaults(kind: BrowserKind): string[] {
  return globSync('_locales/*/messages.json', { cwd: builtExtension(kind) }).flatMap((path) => {
    const texts: Record<string, { message: string }> = JSON.parse(read(kind, path));
    const length = [...(texts.extension_description?.message ?? '')].length;
    if (length > 0 && length <= LONGEST_DESCRIPTION) return [];
    return [
      `The description in ${path} for ${kind} has ${length} letters, of at most ${LONGEST_DESCRIPTION}.`,
    ];
  });
}

function read(kind: BrowserKind, path: string): string {
  return readFileSync(join(builtExtension(kind), path), 'utf8');
}

if (import.meta.main) {
  try {
    checkClosed();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
