import { idSchema, kindSchema } from '../../src/profile/schema.ts';
import type { Kind } from '../../src/profile/types.ts';

/** What still has to be written stands in capitals, so that nobody overlooks it; `data:check` tells the rest. */
const TODO = 'TODO';

/**
 * The text of a new profile's file, filled in as far as can be known.
 *
 * @param today YYYY-MM-DD
 * @throws {Error} in words for the curator, where kind or id can't be
 */
export function skeleton(kind: string, id: string, today: string): string {
  const parsedKind = kindSchema.safeParse(kind);
  if (!parsedKind.success)
    throw new Error(`"${kind}" is no kind of profile; there are ${kindSchema.options.join(', ')}.`);
  const parsedId = idSchema.safeParse(id);
  if (!parsedId.success) throw new Error(`The id "${id}" ${parsedId.error.issues[0]?.message}.`);
  const name = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  const profile = {
    $schema: '../schema/profile.schema.json',
    id,
    kind: parsedKind.data,
    name,
    summary: { text: `${TODO}: who or what this is, in one line, and on whose word`, sources: [TODO] },
    reviewed: today,
    names: [{ text: name, script: 'Latn', assignedBy: TODO, ...PARTS[parsedKind.data], sources: [TODO] }],
    statements: [
      { topic: 'background', text: `${TODO}: in your own words, attributed`, date: TODO, sources: [TODO] },
    ],
    ...(BOXES[parsedKind.data] ?? {}),
    relations: [{ type: RELATION[parsedKind.data], target: TODO, by: TODO, sources: [TODO] }],
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}

const PARTS: Record<Kind, object> = {
  group: { evidence: { class: 'coined' } },
  person: { parts: { family: TODO, given: TODO }, evidence: { class: 'personal' } },
  organization: { evidence: { class: 'descriptive', for: [TODO] } },
  operation: { evidence: { class: 'phrase' } },
  tool: { evidence: { class: 'ordinary' } },
};

const designations = [
  { authority: TODO, programme: TODO, date: TODO, reference: TODO, status: 'listed', sources: [TODO] },
];
const charges = [{ court: TODO, date: TODO, offences: TODO, status: 'charged', sources: [TODO] }];
const events = [{ date: TODO, text: TODO, sources: [TODO] }];
const knowledgeBases = [{ base: 'MITRE ATT&CK', id: TODO, url: 'https://TODO', sources: [TODO] }];

const BOXES: Partial<Record<Kind, object>> = {
  group: { events, knowledgeBases },
  person: { designations, charges },
  organization: { designations },
  operation: { events },
};

const RELATION: Record<Kind, string> = {
  group: 'attributed-to',
  person: 'alleged-member-of',
  organization: 'part-of',
  operation: 'attributed-to',
  tool: 'attributed-to',
};
