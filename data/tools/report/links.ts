import { dirname, relative, resolve, sep } from 'node:path';
import type { Source } from '../../../src/profile/types.ts';
import type { Data } from '../../../src/profile/validate.ts';
import { PROJECT } from '../read-data.ts';
import { html, type Markup } from './html.ts';

/** What stands in the page for an id: a link to its file, and to the document where it is a source. */
export type PageLinks = Record<'profiles' | 'sources', (id: string) => Markup>;

export function linksTo({ profiles, sources }: Data, folder: string): PageLinks {
  const profileById = new Map(profiles.map((profile) => [profile.id, profile]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return {
    profiles(id) {
      const profile = profileById.get(id);
      return profile
        ? html`<a href="${folder}/profiles/${id}.json" title="${profile.name}">${id}</a>`
        : html`${id}`;
    },
    sources(id) {
      const source = sourceById.get(id);
      if (!source) return html`${id}`;
      return html`<span class="source"><a href="${folder}/sources/${id}.json" title="${tooltip(source)}">${id}</a><a class="address" href="${source.url}" title="${source.url}" aria-label="${source.title}">↗</a></span>`;
    },
  };
}

function tooltip({ publisher, title, kind, checked }: Source): string {
  return `${publisher}: ${title} (${kind}, ${checked})`;
}

/** The address of `data/` as seen from a page in that file. */
export function dataFolderFrom(page: string): string {
  const path = relative(dirname(resolve(page)), resolve(PROJECT, 'data'));
  return path === '' ? '.' : path.split(sep).map(encodeURIComponent).join('/');
}
