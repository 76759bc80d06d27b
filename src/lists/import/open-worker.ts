import path from './import-worker.ts?worker&url';

interface Scripts {
  createScriptURL(path: string): string;
}

/** Parts of a page's world; Firefox has the second from 148 on. */
interface Policies {
  document?: Document;
  trustedTypes?: { createPolicy(name: string, rules: Scripts): Scripts };
}

const { trustedTypes }: Policies = globalThis;

const rules: Scripts = {
  createScriptURL(wanted) {
    if (wanted !== path) throw new Error(`The lists have no script ${wanted}.`);
    return wanted;
  },
};

/** Nothing else may become the address of a script, by the policy in the manifest; what is created passes for a text. */
const scripts: Scripts = trustedTypes?.createPolicy('known-as-scripts', rules) ?? rules;

/** Starts the worker of one import. */
export function openWorker(): Worker {
  return new Worker(scripts.createScriptURL(path), { type: 'module' });
}
