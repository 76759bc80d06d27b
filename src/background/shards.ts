import type { LoadShard, Shard } from '../profile/shards.ts';
import { keepScripts, runScript } from './own-scripts.ts';

/** Where the script of a shard leaves what it holds. */
const world = globalThis as { knownAsShards?: Record<string, Shard> };

/** Has the browser keep the shards (see `own-scripts.ts`). */
export function keepShards(names: readonly string[]): void {
  keepScripts(names.map(pathOf), () => delete world.knownAsShards);
}

/** Loads a shard from the extension's own files. */
export const loadShard: LoadShard = async (name) => {
  await runScript(pathOf(name));
  const shard = leftShard(name);
  // Who asked keeps what is wanted of it.
  delete world.knownAsShards?.[name];
  return shard;
};

/** What the script of a shard has left. */
export function leftShard(name: string): Shard {
  const shard = world.knownAsShards?.[name];
  if (!shard) throw new Error(`The extension’s file ${pathOf(name)} is missing or damaged.`);
  return shard;
}

function pathOf(name: string): string {
  return `/shards/${name}.js`;
}

/** The script of a shard, as `pathOf` names it. */
export function shardScript(name: string, shard: Shard): string {
  return `(globalThis.knownAsShards??={})[${JSON.stringify(name)}]=${JSON.stringify(shard)};\n`;
}
