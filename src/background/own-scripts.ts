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

const rules: ScriptPaths = {
  createScriptURL(path) {
    if (!/^\/(?:shards\/)?[a-z0-9-]+\.js$/.test(path))
      throw new Error(`The extension has no script ${path}.`);
    return path;
  },
};

/**
 * Nothing else may become the address of a script, by the policy in the manifest. What is created passes for a text
 * wherever scripts are loaded. Firefox has such policies from 148 on.
 */
const scripts: ScriptPaths = trustedTypes?.createPolicy('known-as-scripts', rules) ?? rules;

/**
 * Has the browser keep scripts of the extension's own files, where the background is a service worker: later on that may
 * only load scripts that it has loaded while it was being installed (Service Workers, “Imported scripts updated flag”).
 *
 * @param forget is called when they have run, to drop what they left
 */
export function keepScripts(paths: readonly string[], forget: () => void): void {
  if (!importScripts) return;
  addEventListener('install', () => {
    importScripts(...paths.map((path) => scripts.createScriptURL(path)));
    forget();
  });
}

/** Runs a script of the extension's own files. Fails where it can't be read. */
export async function runScript(path: string): Promise<void> {
  if (importScripts) importScripts(scripts.createScriptURL(path));
  else if (page) await runInPage(page, path);
}

function runInPage(document: Document, path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = scripts.createScriptURL(path);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`The extension’s file ${path} could not be read.`));
    document.head.append(script);
  });
}
