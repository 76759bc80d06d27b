import type { ReferenceEntry } from '../../src/profile/reference.ts';

/** What a new release changes, in lines: entries that came, went, or whose names changed. */
export function referenceChanges(
  before: readonly ReferenceEntry[],
  after: readonly ReferenceEntry[],
): string {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const ids = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !old.has(id));
  const removed = before.filter(({ id }) => !ids.has(id));
  const changed = after.flatMap((entry) => {
    const earlier = old.get(entry.id);
    const difference = earlier && namesDifference(namesOf(earlier), namesOf(entry));
    return difference ? [`  ${entry.name}: ${difference}`] : [];
  });
  return [
    `${after.length} entries with ${after.reduce((sum, entry) => sum + namesOf(entry).size, 0)} names.`,
    ...section('added', added.map(line)),
    ...section('removed', removed.map(line)),
    ...section('with other names', changed),
  ].join('\n');
}

function section(what: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${lines.length} ${what}:`, ...lines];
}

function line(entry: ReferenceEntry): string {
  return `  ${[...namesOf(entry)].join(', ')}`;
}

function namesOf({ listings }: ReferenceEntry): Set<string> {
  return new Set(listings.flatMap(({ names }) => names));
}

function namesDifference(before: Set<string>, after: Set<string>): string {
  return [
    ...[...after].filter((name) => !before.has(name)).map((name) => `+${name}`),
    ...[...before].filter((name) => !after.has(name)).map((name) => `-${name}`),
  ].join(', ');
}
