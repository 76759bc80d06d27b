/**
 * `npm run release`: makes what the stores are given, up to the upload: the packages for Chromium, Edge and Firefox and the
 * sources, in `.output/`. Holds them to what stores ask for: the validator of Firefox's store finds nothing, and the
 * sources make the package for Firefox to the byte, unpacked elsewhere and set up anew; pictures are as large as is asked
 * for. Prints the hashes.
 *
 * It needs the network: for the validator, which is no part of the project, and for the packages that the sources need.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { PROJECT } from '../data/tools/read-data.ts';
import project from '../package.json' with { type: 'json' };

const { version } = project;
const OUTPUT = join(PROJECT, '.output');
const VALIDATOR = 'addons-linter@10';
const PICTURES = join(PROJECT, '.github', 'pictures');
const LOGO = 'logo.png';

const CHANGES = readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8');
if (!CHANGES.includes(`\n## ${version}`)) fail(`CHANGELOG.md says nothing of version ${version}.`);
if (run('git', ['status', '--porcelain']) !== '')
  fail('What is not committed is in no release: commit it first.');

checkPictures();

for (const file of packages()) rmSync(join(OUTPUT, file));
run('npm', ['run', 'package']);
const made = packages();
const firefox =
  made.find((file) => file.endsWith('-firefox.zip')) ?? fail('There is no package for Firefox.');
const sources = made.find((file) => file.endsWith('-sources.zip')) ?? fail('There are no sources.');

validate(firefox);
rebuild(sources, firefox);

for (const file of made) {
  const bytes = readFileSync(join(OUTPUT, file));
  console.log(
    `${createHash('sha256').update(bytes).digest('hex')}  ${file}  ${bytes.length.toLocaleString('en')} bytes`,
  );
}
console.log('Ready to be given to the stores; what each asks for is in .github/STORES.md.');

function checkPictures(): void {
  const files = readdirSync(PICTURES);
  if (!files.includes(LOGO)) fail('There is no logo: npm run pictures:store -- .github/pictures');
  for (const file of files) {
    const png = readFileSync(join(PICTURES, file));
    // A PNG tells its size in its first part.
    const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
    const wanted = file === LOGO ? '300 × 300' : '1280 × 800';
    if (size !== wanted) fail(`The picture ${file} is ${size}, not ${wanted}.`);
  }
}

function packages(): string[] {
  return readdirSync(OUTPUT)
    .filter((file) => file.startsWith(`known-as-${version}-`) && file.endsWith('.zip'))
    .toSorted();
}

function validate(file: string): void {
  const { stdout } = spawnSync('npx', ['--yes', VALIDATOR, '--output', 'json', join(OUTPUT, file)], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  const { summary, errors, warnings, notices }: Verdict = JSON.parse(stdout);
  console.log(`${file}: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
  const told = [...errors, ...warnings, ...notices].map(
    ({ code, file: at = '', message }) => `  ${code} ${at} ${message}`,
  );
  if (told.length > 0) console.log(told.join('\n'));
  if (summary.errors + summary.warnings > 0) fail('Firefox’s store would not take it as it is.');
}

interface Verdict {
  summary: { errors: number; warnings: number; notices: number };
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** Builds from the sources alone, and compares every file. */
function rebuild(from: string, wanted: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'known-as-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(OUTPUT, from))))) {
      if (path.endsWith('/')) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    run('npm', ['ci'], folder);
    run('npm', ['run', 'build'], folder);
    const built = join(folder, '.output', 'firefox-mv3');
    const package_ = unzipSync(readFileSync(join(OUTPUT, wanted)));
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(built, path)).isFile(),
    );
    const paths = new Set([...files, ...Object.keys(package_).filter((path) => !path.endsWith('/'))]);
    const differing = [...paths].filter((path) => {
      const packed = package_[path];
      return !packed || !files.includes(path) || !readFileSync(join(built, path)).equals(packed);
    });
    if (differing.length > 0) fail(`Built from the sources, these files differ:\n${differing.join('\n')}`);
    console.log(`${from}: built from it alone, all ${paths.size} files are as in ${wanted}, to the byte.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], cwd = PROJECT): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) fail(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
