import { browser } from 'wxt/browser';
import { announcedLists } from '../lists/kept/announce.ts';
import { forgetFaults, readFaults } from '../settings/faults.ts';
import { loadOwnSettings, loadSettings } from '../settings/store.ts';
import type { Health } from './health.ts';
import { ask } from './send.ts';

/** The extension's own account of itself. */
export function createHealth(): Health {
  return { report, forgetFaults };
}

async function report(): Promise<string> {
  // What can't be told is a fact as well.
  const all = { program, data, settings, lists, storage, faults };
  const parts = Object.entries(all).map(async ([part, tell]) => {
    try {
      return await tell();
    } catch (error) {
      return `${part}: not to be had (${error instanceof Error ? error.name : 'unknown'})`;
    }
  });
  return (await Promise.all(parts)).join('\n');
}

async function program(): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const { os, arch } = await browser.runtime.getPlatformInfo();
  const [engine = 'unknown'] = /(?:Firefox|Edg|Chrome)\/\d+/u.exec(navigator.userAgent) ?? [];
  const mayReadAll = await browser.permissions.contains({ origins: ['<all_urls>'] });
  return [
    `Known As ${version} in ${engine} (${os}, ${arch}), ${navigator.language}`,
    `access: ${mayReadAll ? 'all pages' : 'some pages, or none'}`,
  ].join('\n');
}

async function data(): Promise<string> {
  const { profiles, entries } = await ask({ type: 'holdings.get' });
  return `data: ${profiles} profiles, ${entries} reference entries`;
}

async function settings(): Promise<string> {
  const [{ on, mode, style, density, opening, policy }, own] = await Promise.all([
    loadSettings(),
    loadOwnSettings(),
  ]);
  const rules = `${count(own.sites)} rules, ${count(own.hidden)} hidden names`;
  return [
    `settings: ${on ? 'on' : 'off'}, ${mode}, ${style}, ${density}, ${opening}; ${rules}`,
    `organization: ${count(policy.sites)} rules, locked: ${policy.locked.join(', ') || 'nothing'}, unread: ${policy.unread.length}`,
  ].join('\n');
}

async function lists(): Promise<string> {
  return `lists: ${(await announcedLists()).length}`;
}

async function storage(): Promise<string> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return `storage: ${inMegabytes(usage)} of ${inMegabytes(quota)} MB`;
}

async function faults(): Promise<string> {
  const all = await readFaults();
  if (all.length === 0) return 'faults: none';
  const told = all.map(
    ({ at, doing, what, times }) => `${new Date(at).toISOString()} ${doing} (${times}): ${what}`,
  );
  return ['faults, the latest first:', ...told].join('\n');
}

function count(record: object): number {
  return Object.keys(record).length;
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
