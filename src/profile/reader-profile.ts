import type { Kind, KnowledgeBaseLink, Name, Profile, RelationType, Source } from './types.ts';

/** A profile in one line, enough to name it and tell its kind. */
export interface Brief {
  id: string;
  kind: Kind;
  name: string;
  summary: string;
}

/** A relation as seen from the profile that is read: `of` tells which end it stands on. */
export interface ReaderRelation {
  type: RelationType;
  /** `subject`: this profile is … of `other`. `object`: `other` is … of this profile. */
  end: 'subject' | 'object';
  other: Brief;
  by: string;
  text?: string | undefined;
  sources: string[];
}

export type ReaderName = Omit<Name, 'evidence' | 'parts'>;

/** Everything a reader is shown of one profile, with each source it cites. */
export interface ReaderProfile extends Omit<Profile, '$schema' | 'names' | 'relations' | 'knowledgeBases'> {
  names: ReaderName[];
  relations: ReaderRelation[];
  knowledgeBases: KnowledgeBaseLink[];
  sources: Record<string, Source>;
}
