import { v5 } from 'uuid';

/** The objects of STIX 2.1 that are written here, with the properties that are used of each. */
export type StixObject = MarkingDefinition | Actor | Relationship | Note | Report;

export interface Bundle {
  type: 'bundle';
  id: string;
  objects: StixObject[];
}

/** Who is told of: under which type is decided in `actor.ts`. */
export type Actor = Identity | IntrusionSet | Campaign | Malware;

interface Common {
  spec_version: '2.1';
  id: string;
  created: string;
  modified: string;
  created_by_ref: string;
  lang: 'en';
  external_references?: ExternalReference[];
  object_marking_refs?: string[];
}

export interface ExternalReference {
  source_name: string;
  description?: string;
  url?: string;
  external_id?: string;
}

export interface MarkingDefinition {
  type: 'marking-definition';
  spec_version: '2.1';
  id: string;
  created: string;
  created_by_ref: string;
  definition_type: 'statement';
  definition: { statement: string };
}

interface Named extends Common {
  name: string;
  description?: string;
}

export interface Identity extends Named {
  type: 'identity';
  identity_class: 'individual' | 'organization';
}

export interface IntrusionSet extends Named {
  type: 'intrusion-set';
  aliases?: string[];
}

export interface Campaign extends Named {
  type: 'campaign';
  aliases?: string[];
}

export interface Malware extends Named {
  type: 'malware';
  is_family: true;
  aliases?: string[];
}

export interface Relationship extends Common {
  type: 'relationship';
  relationship_type: string;
  source_ref: string;
  target_ref: string;
  description: string;
}

export interface Note extends Common {
  type: 'note';
  abstract: string;
  content: string;
  object_refs: string[];
  confidence?: number;
}

export interface Report extends Common {
  type: 'report';
  name: string;
  published: string;
  object_refs: string[];
}

/** Drawn at random for Known As, once. */
const NAMESPACE = '288a5171-af8e-4778-a14c-deb5403cbcb1';

/**
 * An id that is the same whenever the same thing is exported, so that whoever imports it twice has it once. STIX would
 * rather have random ids, but allows UUIDv5 in a namespace of one’s own.
 */
export function stixId(type: StixObject['type'] | 'bundle', ...key: string[]): string {
  return `${type}--${v5(JSON.stringify(key), NAMESPACE)}`;
}

/** The beginning of a day as STIX writes times. */
export function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/**
 * When everything told of profiles counts as created. STIX lets a creator say what suits best but never change it, so it
 * cannot be the day of the last review; that is when it was `modified`. This day is earlier than any review.
 */
export const CREATED = startOf('2026-01-01');
