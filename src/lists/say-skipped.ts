import { say } from '../words/say.ts';
import type { Place, Skipped, SkipReason } from './entry.ts';
import type { Unreadable, UnreadableReason } from './unreadable.ts';

/** Why something of a list was not taken over, and what became of the rest. */
export function saySkipReason(why: SkipReason): string {
  return say(SKIPPED[why]);
}

/** The reason for one thing, with what it was and where. */
export function saySkipped({ why, where, what }: Skipped): string {
  return [`${sayPlace(where)}:`, saySkipReason(why), what].filter(Boolean).join(' ');
}

/** Why nothing of a file can be read. */
export function sayUnreadable({ why, place, what }: Unreadable): string {
  return `${sayPlace(place)}: ${say(UNREADABLE[why], { what })}`;
}

function sayPlace({ file, line, byte, entry }: Place): string {
  if (line !== undefined) return say('list_place_line', { file, line });
  if (byte !== undefined) return say('list_place_byte', { file, byte });
  return entry === undefined ? say('list_place_file', { file }) : say('list_place_entry', { file, entry });
}

const SKIPPED = {
  revoked: 'list_skipped_revoked',
  deprecated: 'list_skipped_deprecated',
  ended: 'list_skipped_ended',
  'vessel-or-aircraft': 'list_skipped_vessel_or_aircraft',
  wallet: 'list_skipped_wallet',
  'not-an-actor': 'list_skipped_not_an_actor',
  'no-name': 'list_skipped_no_name',
  'no-id': 'list_skipped_no_id',
  'duplicate-id': 'list_skipped_duplicate_id',
  'too-long': 'list_skipped_too_long',
  malformed: 'list_skipped_malformed',
  'broken-off': 'list_skipped_broken_off',
  'control-character': 'list_skipped_control_character',
  encoding: 'list_skipped_encoding',
  'encoding-guessed': 'list_skipped_encoding_guessed',
  'not-needed': 'list_skipped_not_needed',
  'aliases-elsewhere': 'list_skipped_aliases_elsewhere',
  unreadable: 'list_skipped_unreadable',
} as const satisfies Record<SkipReason, string>;

const UNREADABLE = {
  'unknown-format': 'list_unreadable_unknown_format',
  'foreign-file': 'list_unreadable_foreign_file',
  'unknown-column': 'list_unreadable_unknown_column',
  empty: 'list_unreadable_empty',
  'too-large': 'list_unreadable_too_large',
  bomb: 'list_unreadable_bomb',
  'damaged-archive': 'list_unreadable_damaged_archive',
  'document-type': 'list_unreadable_document_type',
  'broken-json': 'list_unreadable_broken_json',
  'broken-xml': 'list_unreadable_broken_xml',
  'too-many-entries': 'list_unreadable_too_many_entries',
} as const satisfies Record<UnreadableReason, string>;
