/**
 * `npm run data`: checks the data and compiles it into `.data/`: the sieve of names, which pages carry, the names, which
 * the background gives out to them, the cues, and the library of profiles. Also writes the JSON Schemas that editors use.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { shardScript } from '../../src/background/shards.ts';
import { namesToMark } from '../../src/lists/beside-profiles.ts';
import { evidenceFor, nameRulesSchema } from '../../src/lists/name-rules.ts';
import { compileLibrary } from '../../src/profile/compile-library.ts';
import { profileIdSchema, profileSchema, sourceIdSchema, sourceSchema } from '../../src/profile/schema.ts';
import { MARKS_SHARD } from '../../src/profile/shards.ts';
import { compileIndex } from '../../src/recognize/compile-index.ts';
import { compileCues, compileEverydayCues } from '../../src/recognize/cue-lists.ts';
import { defaultClass, EVERYDAY, IN_USE } from '../../src/recognize/default-class.ts';
import { sieveOfNames, storeNames } from '../../src/recognize/name-store.ts';
import { packSieve } from '../../src/recognize/sieve.ts';
import { checkData } from './check-data.ts';
import { everydayWords } from './everyday-words.ts';
import { dataFiles, PROJECT } from './read-data.ts';

// The schemas first, as an editor needs them most while something is still wrong.
const listedIds = new Map<unknown, string[]>([
  [sourceIdSchema, idsIn('sources')],
  [profileIdSchema, idsIn('profiles')],
]);
const schemas = join(PROJECT, 'data', 'schema');
mkdirSync(schemas, { recursive: true });
for (const [name, schema] of [
  ['profile', profileSchema],
  ['source', sourceSchema],
  ['name-rules', nameRulesSchema],
] as const) {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      // Editors complete what a schema lists.
      const ids = listedIds.get(zodSchema);
      if (ids) Object.assign(jsonSchema, { enum: ids });
    },
  });
  writeFileSync(join(schemas, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}

const { data, reference, rules, report } = checkData();
if (report !== '') {
  console.error(report);
  process.exit(1);
}

const out = join(PROJECT, '.data');
mkdirSync(out, { recursive: true });
const everyday = everydayWords();
const listed = namesToMark(
  reference.entries,
  data.profiles,
  evidenceFor(rules, (name) => defaultClass(name, everyday)),
  rules.shared,
);
const others = rules.others.flatMap(({ names }) => names);
const names = storeNames(compileIndex(data.profiles, listed, others));
writeModule('names', 'StoredNames', '../src/recognize/name-store.ts', names);
writeModule('ordinary-words', 'OrdinaryWords', '../src/lists/names/ordinary-words.ts', {
  everyday: wordsThatOccur(EVERYDAY, Number.POSITIVE_INFINITY),
  inUse: wordsThatOccur(IN_USE, EVERYDAY),
});
writeModule('cues', 'CueSources', '../src/recognize/cue-lists.ts', compileCues());
writeModule('everyday-cues', 'CueSource', '../src/recognize/cue-source.ts', compileEverydayCues());
writeModule('sieve', 'PackedSieve', '../src/recognize/sieve.ts', packSieve(sieveOfNames(names)));
const { index, shards: ofLibrary } = compileLibrary(data.profiles, data.sources, reference);
// The browser reads them in this order whenever it wakes the background: first what pages ask for most.
const shards = { [MARKS_SHARD]: { marks: JSON.stringify(names) }, ...ofLibrary };
writeFileSync(
  join(out, 'library.ts'),
  `import type { LibraryIndex } from '../src/profile/library.ts';

export const index: LibraryIndex = ${JSON.stringify(index)};
export const shardNames: readonly string[] = ${JSON.stringify(Object.keys(shards))};
`,
);
// Those of an earlier run may be fewer or more.
rmSync(join(out, 'shards'), { recursive: true, force: true });
mkdirSync(join(out, 'shards'));
for (const [name, shard] of Object.entries(shards)) {
  writeFileSync(join(out, 'shards', `${name}.js`), shardScript(name, shard));
}

console.log(
  `Compiled ${data.profiles.length} profiles, ${data.sources.length} sources and ${reference.entries.length} reference entries.`,
);

/** Words that occur so often or more, but less than so often, with a blank between two. */
function wordsThatOccur(least: number, below: number): string {
  const words = [...everyday].filter(([, count]) => count >= least && count < below).map(([word]) => word);
  return words.sort().join(' ');
}

/** By the names of the files, whatever is in them. */
function idsIn(folder: 'profiles' | 'sources'): string[] {
  return dataFiles(folder).map(({ path }) => basename(path, '.json'));
}

/** As a typed module, so that the compiler checks what was compiled against what the code expects. */
function writeModule(name: string, type: string, from: string, value: unknown): void {
  const text = `import type { ${type} } from '${from}';\n\nexport const data: ${type} = ${JSON.stringify(value)};\n`;
  writeFileSync(join(out, `${name}.ts`), text);
}
