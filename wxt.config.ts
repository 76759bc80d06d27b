import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { z } from 'zod';
import { managedSchema } from './src/settings/managed-schema.ts';
import { KEYWORD } from './src/words/product.ts';

/** Nothing may be fetched, framed or run but the extension's own files; see README.md, "Promises". */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types known-as-scripts',
].join('; ');

/** The parts of the compiled library, which are loaded when something in them is first wanted. */
const SHARDS = join(import.meta.dirname, '.data', 'shards');

/** The public suffix list and what reads it, as its package ships it for a page by itself. */
const TLDTS = dirname(createRequire(import.meta.url).resolve('tldts/package.json'));
const SUFFIXES = join(TLDTS, 'dist', 'index.umd.min.js');

/** Says what policies an organization can set; Firefox takes them without. */
const MANAGED = 'managed-schema.json';

/** What the interface says, a file for each language. */
const LANGUAGES = join(import.meta.dirname, 'src', 'words', 'languages');

/** The texts of a language as the browser wants them: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference. */
function messagesOf(file: string): string {
  const texts: Record<string, string> = JSON.parse(readFileSync(join(LANGUAGES, file), 'utf8'));
  const messages = Object.entries(texts).map(([key, message]) => [key, { message }]);
  return JSON.stringify(Object.fromEntries(messages));
}

/** What the popup first shows is one file, as each takes its time to fetch; the other pages need most of it too. */
const FIRST_SHOWN = {
  name: 'first-shown',
  test: new RegExp(
    [
      'node_modules/(preact|@?wxt)|wxt-html-plugins',
      'src/messages/(browser-reader|open-panel|report-key|send|to-page)|src/settings/(news|watch)',
      'src/view/(popup/(?!ProfilePane|profile-pane)|page.css|OwnLink|icons|InEnglish|mark-language|Notice|Skeleton|tier)',
      'src/words/(browser-language|code-names|language|punctuation|reference|say)\\.ts',
    ].join('|'),
  ),
};

/**
 * Writes what stands beyond Latin-1 as escapes, in the scripts that are injected: one such letter makes a browser hold a
 * script with two bytes for each character, in every tab. All of it stands in strings and expressions, where they mean
 * the same.
 */
const narrowScripts: Plugin = {
  name: 'narrow-scripts',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue;
      chunk.code = chunk.code.replace(
        /[\u0100-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** Where Preact would set what is in an element as markup, which is never asked of it here. */
const SETS_MARKUP =
  /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/u;

/** Takes that out: what can't set markup need not be trusted not to. */
const withoutMarkup: Plugin = {
  name: 'without-markup',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.m?js/u.test(id)) return undefined;
    if (!SETS_MARKUP.test(code)) throw new Error(`In ${id} markup is set in a way that is not known.`);
    return { code: code.replace(SETS_MARKUP, ''), map: null };
  },
};

/** The folders of the packages that code was taken in from. */
const packages = new Set<string>();

/** Notes whose code is in what is built. */
const takenIn: Plugin = {
  name: 'taken-in',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replace(/^\0/u, '')) ?? [];
        if (folder && renderedLength > 0) packages.add(folder);
      }
    }
  },
};

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Those that ask for no more than to be passed on. */
  license: z.enum(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib']),
  homepage: z.string().optional(),
});

/**
 * The licences of all packages that are taken in, or copied from the folders named, as these ask to be passed on with
 * every copy.
 *
 * @throws {z.ZodError} where one is under a licence that asks for more
 */
function notices(copied: readonly string[]): string {
  return [...packages, ...copied]
    .map(noticeOf)
    .toSorted()
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}

function noticeOf(folder: string): string {
  const told = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : (told.homepage ?? '');
  return `${told.name} ${told.version} (${told.license})\n\n${text}`.trim();
}

export default defineConfig({
  entrypointsDir: 'entrypoints',
  publicDir: 'src/view/public',
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Of the pages alone: a script that is injected, and the background, are one file each.
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      const options = config.build?.rolldownOptions;
      const output = { ...options?.output, codeSplitting: { groups: [FIRST_SHOWN] } };
      config.build = { ...config.build, rolldownOptions: { ...options, output } };
    },
    'build:done': ({ config }) => writeFileSync(join(config.outDir, 'licences.txt'), notices([TLDTS])),
    'build:publicAssets': ({ config }, files) => {
      for (const name of readdirSync(SHARDS)) {
        files.push({ absoluteSrc: join(SHARDS, name), relativeDest: `shards/${name}` });
      }
      files.push({ absoluteSrc: SUFFIXES, relativeDest: 'tldts.js' });
      if (config.browser !== 'firefox') {
        files.push({ contents: JSON.stringify(managedSchema()), relativeDest: MANAGED });
      }
      for (const file of readdirSync(LANGUAGES)) {
        files.push({
          contents: messagesOf(file),
          relativeDest: `_locales/${parse(file).name}/messages.json`,
        });
      }
    },
  },
  manifestVersion: 3,
  vite: () => ({
    plugins: [narrowScripts, takenIn, withoutMarkup],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(import.meta.dirname, 'src/page/no-context.ts'),
      },
    },
    build: {
      modulePreload: { polyfill: false },
      // zod's notes on tree-shaking stand where the bundler doesn't look for them; nothing is lost by it.
      rolldownOptions: { checks: { invalidAnnotation: false } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Known As',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Lists that a reader imports may be large, and the browser must not throw them away. The last one is for two menu
    // items: to look up what is selected, and to have the name under the pointer not be marked. No other way to them stands
    // where a reader's pointer already is, and it lets an extension read nothing.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Known As' },
    omnibox: { keyword: KEYWORD },
    // Chromium takes no more than four keys; a command without one gets it from the reader.
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_open_card__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_open_panel__',
      },
      'toggle-marks': { description: '__MSG_command_toggle__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'known-as@known-as.example',
              // Before, what is highlighted could not be underlined (https://bugzil.la/1845446).
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '131', storage: { managed_schema: MANAGED } }),
  }),
});
