import type { z } from 'zod';
import type { Faults } from './faults.ts';
import { linesOf } from './lines.ts';

/** The values of a file of JSON lines, one at a time. Blank lines are passed over, bad ones are told and passed over. */
export async function* jsonLines<T>(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  schema: z.ZodType<T>,
  faults: Faults,
): AsyncGenerator<{ line: number; value: T }> {
  for await (const line of linesOf(chunks)) {
    if ('fault' in line) {
      faults.add({ file, line: line.number, reason: line.fault });
      continue;
    }
    const text = line.number === 1 ? line.text.replace(/^\ufeff/, '') : line.text;
    if (!/\S/.test(text)) continue;
    const parsed = parseJson(text, schema);
    if ('fault' in parsed) faults.add({ file, line: line.number, reason: parsed.fault });
    else yield { line: line.number, value: parsed.value };
  }
}

/** Parses JSON of a known shape; the fault names every field that is wrong. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): { value: T } | { fault: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { fault: `is not JSON (${error instanceof Error ? shortened(error.message) : error})` };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data };
  return { fault: parsed.error.issues.map(describeIssue).join('; ') };
}

/** The parser quotes the text that it stumbled over, which may be long. */
function shortened(message: string): string {
  return message.length > 160 ? `${message.slice(0, 160)}…` : message;
}

/** `mentions[2].end: must be a number`. */
function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return field === '' ? message : `${field.replace(/^\./, '')}: ${message}`;
}
