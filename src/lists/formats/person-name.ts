/** A name made of what is there of its parts, blank by blank. */
export function joined(...parts: (string | undefined)[]): string | undefined {
  const text = parts
    .flatMap((part) => part?.trim() || [])
    .join(' ')
    .trim();
  return text === '' ? undefined : text;
}

export interface WrittenName {
  text: string | undefined;
  parts?: { family: string; given: string };
}

/** A person's name as it is written in a text, given name first, and its parts where both are known. */
export function personName(family: string | undefined, given: string | undefined): WrittenName {
  const text = joined(given, family);
  const [last, first] = [joined(family), joined(given)];
  return last !== undefined && first !== undefined
    ? { text, parts: { family: last, given: first } }
    : { text };
}

/** `HANIYA, Ismail Abdul Salah`; what follows a second comma is `Jr.`. A name of one part has none. */
export function familyFirst(name: string): WrittenName {
  const [family, given, ...suffix] = name.split(',');
  if (given === undefined) return { text: name };
  const { parts } = personName(family, given);
  return { text: joined(given, family, ...suffix), ...(parts && suffix.length === 0 && { parts }) };
}
