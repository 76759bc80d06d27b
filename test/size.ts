import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSER_KINDS, type BrowserKind } from './browser/browser-kind.ts';
import { builtExtension } from './browser/paths.ts';

/** Holds the built extension to its budgets: what a reader's browser has to read, in bytes after gzip. */

interface Part {
  name: string;
  /** Patterns of files inside the built extension; each is compressed by itself. */
  files: string[];
  budget: number;
}

/** One in a hundred lies between a part and its budget where it can: another zlib compresses the same a little otherwise. */
const PARTS: readonly Part[] = [
  // Read and compiled in every frame of every page: the sieve of names, and what tells by it where one may stand; 1.1 kB of
  // it are the cues that spare one page in eight the marker script. 0.1 kB: what gets no answer is asked again.
  { name: 'page script', files: ['content-scripts/page.js'], budget: 21_050 },
  // Added to a frame where somebody may be named: the scan, the evidence, the painting.
  { name: 'marker script', files: ['content-scripts/marker.js'], budget: 25_850 },
  // Added to a frame when its first card opens.
  { name: 'card script', files: ['content-scripts/card.js'], budget: 28_250 },
  // All that the popup reads before it shows who is named; most of it is Preact.
  {
    name: 'popup, first paint',
    files: ['popup.html', 'chunks/{popup,first-shown}-*.js', 'assets/{popup,first-shown}-*.css'],
    budget: 22_400,
  },
  // With the pictures of a profile: its time, its ties and its names. The popup reads most of it once it has been painted.
  {
    name: 'profile, on demand',
    files: [
      '{profile,about}.html',
      'chunks/!(popup|first-shown|schemas|exports|sidepanel|options|lists|store|welcome)-*.js',
      'assets/!(popup|first-shown|sidepanel|options|lists|welcome)-*.css',
    ],
    budget: 26_500,
  },
  // What each of these has for itself; they are built of the parts of the popup and the profile.
  { name: 'panel', files: ['sidepanel.html', '{chunks,assets}/sidepanel-*'], budget: 8_600 },
  { name: 'options', files: ['options.html', '{chunks,assets}/options-*'], budget: 9_200 },
  // What is set and kept, by which the options and the lists read and change it.
  { name: 'settings', files: ['chunks/store-*.js'], budget: 2_850 },
  { name: 'welcome', files: ['welcome.html', '{chunks,assets}/welcome-*'], budget: 7_300 },
  { name: 'lists', files: ['lists.html', '{chunks,assets}/lists-*'], budget: 13_250 },
  // Read when a list is imported: all readers with their parsers, what tells files of other kinds, and the words of everyday
  // English.
  { name: 'import worker', files: ['assets/import-worker-*.js'], budget: 147_500 },
  // zod, by which the panel, the options and the lists parse what comes from elsewhere.
  { name: 'parsing', files: ['chunks/schemas-*.js'], budget: 8_100 },
  // Loaded when a line is copied or a file is saved: citations, Markdown, CSV, JSON, STIX, and English, as that is what they say.
  { name: 'exports, on demand', files: ['chunks/exports-*.js'], budget: 18_650 },
  // Read whenever the browser wakes it.
  { name: 'background', files: ['background.js'], budget: 39_000 },
  // Added to it where the reader has lists: their database, and what finds names in it; a third is zod.
  { name: 'own lists', files: ['own-lists.js'], budget: 20_000 },
  // The public suffix list, which the background reads when a popup asks what can be switched.
  { name: 'suffixes, on demand', files: ['tldts.js'], budget: 49_000 },
  // Names to mark, profiles, entries and what look-ups search; each is read when something in it is first wanted.
  { name: 'shards', files: ['shards/*.js'], budget: 662_000 },
];

/** The largest file that the validator of a store accepts. */
const LARGEST_FILE = 4_000_000;

/** Prints the size of each part. Throws, naming every part that is over its budget, or that was not built. */
export function checkSizes(): void {
  const faults = BROWSER_KINDS.flatMap((kind) => {
    const tooLarge = globSync('**/*', { cwd: builtExtension(kind) })
      .filter((file) => statSync(join(builtExtension(kind), file)).size > LARGEST_FILE)
      .map((file) => `${file} for ${kind} is over ${shown(LARGEST_FILE)} bytes, which a store refuses.`);
    console.log(`\n${kind.padEnd(20)}${'bytes'.padStart(10)}${'budget'.padStart(10)}`);
    return [...tooLarge, ...PARTS.flatMap((part) => faultsOf(part, kind))];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function faultsOf({ name, files, budget }: Part, kind: BrowserKind): string[] {
  const folder = builtExtension(kind);
  const missing = files.filter((pattern) => globSync(pattern, { cwd: folder }).length === 0);
  if (missing.length > 0)
    return [`${name}: no ${missing.join(', ')} in ${folder}; run "npm run build" first.`];
  const bytes = globSync(files, { cwd: folder })
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  console.log(`${name.padEnd(20)}${shown(bytes).padStart(10)}${shown(budget).padStart(10)}`);
  if (bytes <= budget) return [];
  return [
    `${name} for ${kind}: ${shown(bytes)} bytes, ${shown(bytes - budget)} over its budget of ${shown(budget)}.`,
  ];
}

function shown(bytes: number): string {
  return bytes.toLocaleString('en-US');
}

if (import.meta.main) {
  try {
    checkSizes();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
