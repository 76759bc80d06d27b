import { compileLibrary } from '../../src/profile/compile-library.ts';
import { type Library, openLibrary } from '../../src/profile/library.ts';
import type { Base, BaseId, Reference } from '../../src/profile/reference.ts';
import type { Name, Profile, Source } from '../../src/profile/types.ts';
import type { NamedFile } from '../../src/profile/validate.ts';

/** Small invented profiles: tests must not depend on what the real ones say today. */
export function sampleSource(id: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    publisher: 'Ministry of Examples',
    title: `Notice ${id}`,
    url: `https://example.org/${id}`,
    kind: 'government',
    checked: 'read',
    ...changes,
  };
}

export function sampleName(text: string, nameClass: Name['evidence']['class']): Name {
  return {
    text,
    script: 'Latn',
    assignedBy: 'Example Labs',
    evidence: { class: nameClass },
    sources: ['notice'],
  };
}

/** What is left of a profile for whoever looks at names alone. */
export function sampleNamed(id: string, ...names: Name[]): NamedFile {
  return { id, names: names.map((value, at) => ({ field: `names[${at}]`, value })) };
}

export function sampleProfile(id: string, changes: Partial<Profile> = {}): Profile {
  return {
    id,
    kind: 'group',
    name: 'Grey Heron',
    summary: { text: 'Invented group of the tests.', sources: ['notice'] },
    reviewed: '2026-01-15',
    names: [sampleName('Grey Heron', 'coined')],
    statements: [],
    designations: [],
    charges: [],
    events: [],
    relations: [],
    knowledgeBases: [],
    ...changes,
  };
}

export function sampleBase(id: BaseId, name: string): Base {
  return {
    id,
    name,
    publisher: `Publisher of ${name}`,
    title: `${name}, groups`,
    url: `https://${id}.example/`,
    release: '1.0',
    licence: { notice: `© ${name}`, url: `https://${id}.example/terms` },
  };
}

export function sampleReference(entries: Reference['entries']): Reference {
  const bases = [
    sampleBase('attack', 'MITRE ATT&CK'),
    sampleBase('misp', 'MISP'),
    sampleBase('microsoft', 'Microsoft'),
  ];
  return { bases, entries };
}

/** A library of these, with all of its shards at hand. */
export function compiledLibrary(...data: Parameters<typeof compileLibrary>): Library {
  const { index, shards } = compileLibrary(...data);
  return openLibrary(index, async (name) => shards[name] ?? {});
}
