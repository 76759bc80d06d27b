import type { Profile } from '../../src/profile/types.ts';

/** Something a profile says, in one line, with the sources that carry it. */
export interface CitedItem {
  profile: string;
  /** Its place in the file, such as `designations[0]`. */
  field: string;
  /** What it says, as a reader would understand it. */
  says: string;
  sources: readonly string[];
}

/** Everything that a profile says, statements and names alike. */
export function citedItems(profile: Profile): CitedItem[] {
  const item = (field: string, says: string, { sources }: { sources: string[] }): CitedItem => ({
    profile: profile.id,
    field,
    says,
    sources,
  });
  return [
    item('summary', profile.summary.text, profile.summary),
    ...profile.names.map((name, at) =>
      item(`names[${at}]`, `is called “${name.text}” (${name.assignedBy})`, name),
    ),
    ...profile.statements.map((one, at) =>
      item(`statements[${at}]`, [one.date, one.text].filter(Boolean).join(': '), one),
    ),
    ...profile.designations.map((one, at) =>
      item(
        `designations[${at}]`,
        `${one.status} by ${one.authority} (${one.programme}) on ${one.date}, ${one.reference ?? 'no reference'}`,
        one,
      ),
    ),
    ...profile.charges.map((one, at) =>
      item(`charges[${at}]`, `${one.status}: ${one.court}, ${one.date}: ${one.offences}`, one),
    ),
    ...profile.events.map((one, at) => item(`events[${at}]`, `${one.date}: ${one.text}`, one)),
    ...profile.relations.map((one, at) =>
      item(
        `relations[${at}]`,
        `${one.type} ${one.target}, by ${one.by}${one.text ? `: ${one.text}` : ''}`,
        one,
      ),
    ),
    ...profile.knowledgeBases.map((one, at) => item(`knowledgeBases[${at}]`, `${one.base}: ${one.id}`, one)),
  ];
}

/** Names and links apart from what is stated. */
export function isStatement({ field }: CitedItem): boolean {
  return !field.startsWith('names') && !field.startsWith('knowledgeBases');
}
