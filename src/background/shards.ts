import type { LoadShard, Shard } from '../profile/shards.ts';

/** Where the script of a shard leaves what it holds. */
const world = globalThis as { knownAsShards?: Record<string, Shard> };

/** The parts of a background's world that one of the two kinds has, a service worker or the page of Firefox. */
interface Background {
  importScripts?: (...urls: string[]) => void;
  document?: Document;
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(path: string): string }): ScriptPaths;
  };
}

interface ScriptPaths {
  createScriptURL(path: string): string;
}

const { importScripts, document: page, trustedTypes }: Background = globalThis;

/**
 * Nothing else may become the address of a script here, by the policy in the manifest. What is created passes for a text
 * wherever scripts are loaded. Firefox has such policies from 148 on.
 */
const scripts: ScriptPaths = trustedTypes?.createPolicy('known-as-shards', { createScriptURL: pathOf }) ?? {
  createScriptURL: pathOf,
};

/**
 * Has the browser keep the shards, where the background is a service worker: later on that may only load scripts that it
 * has loaded while it was being installed (Service Workers, “Imported scripts updated flag”).
 */
export function keepShards(names: readonly string[]): void {
  if (!importScripts) return;
  addEventListener('install', () => {
    importScripts(...names.map((name) => scripts.createScriptURL(name)));
    delete world.knownAsShards;
  });
}

/** Loads a shard from the extension's own files. */
export const loadShard: LoadShard = async (name) => {
  if (importScripts) importScripts(scripts.createScriptURL(name));
  else if (page) await runScript(page, name);
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

function runScript(document: Document, name: string): Promise<void> {
  const script = document.createElement('script');
  script.src = scripts.createScriptURL(name);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`The extension’s file ${pathOf(name)} could not be read.`));
    document.head.append(script);
  });
}

function pathOf(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`No file of the extension is named ${name}.`);
  return `/shards/${name}.js`;
}

/** The script of a shard, as `pathOf` names it. */
export function shardScript(name: string, shard: Shard): string {
  return `(globalThis.knownAsShards??={})[${JSON.stringify(name)}]=${JSON.stringify(shard)};\n`;
}
