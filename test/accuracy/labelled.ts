import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { type Faults, fileReason } from './faults.ts';
import { jsonLines } from './json-lines.ts';
import { cutText } from './text-passages.ts';
import type { Span, TextRecord } from './text-record.ts';

/** A stretch of text that somebody labelled; offsets count UTF-16 units of the record's text. */
export interface Label extends Span {
  surface: string;
  /** False for generic words (“the attackers”), which are neither to be found nor wrong to find. */
  named: boolean;
  /** Address of the knowledge base's entry that is meant. */
  link?: string;
}

/** A text and all that ought to be found in it; what stands in `not` ought not to be. */
export interface LabelledRecord extends TextRecord {
  mentions: Label[];
  not: Omit<Label, 'named'>[];
}

const spanSchema = z.object({
  start: z.int('must be a whole number').min(0, 'must not be negative'),
  end: z.int('must be a whole number'),
  surface: z.string().exactOptional(),
});

const labelledSchema = z
  .object({
    id: z.union([z.string(), z.number()], 'must be a string or a number'),
    text: z.string('must be a string'),
    mentions: z.array(
      spanSchema.extend({ named: z.boolean().default(true), link: z.string().nullable().optional() }),
    ),
    not: z.array(spanSchema).default([]),
  })
  .superRefine(({ text, mentions, not }, context) => {
    for (const [field, spans] of Object.entries({ mentions, not })) {
      for (const [at, { start, end, surface }] of spans.entries()) {
        const fault = spanFault(text, start, end, surface);
        if (fault) context.addIssue({ code: 'custom', path: [field, at], message: fault });
      }
    }
  });

function spanFault(text: string, start: number, end: number, surface?: string): string | undefined {
  if (end <= start) return `ends at ${end}, not after its start at ${start}`;
  if (end > text.length) return `ends at ${end}, after the text, which has ${text.length} units`;
  const there = text.slice(start, end);
  if (surface !== undefined && surface !== there)
    return `is labelled "${surface}", but "${there}" stands there`;
  return undefined;
}

/** Reads one file of labelled records. Bad lines are told and passed over. */
export async function* readLabelled(file: string, faults: Faults): AsyncGenerator<LabelledRecord> {
  try {
    for await (const { value } of jsonLines(createReadStream(file), file, labelledSchema, faults)) {
      const { id, text, mentions, not } = value;
      yield {
        id,
        text,
        passages: cutText(text),
        mentions: mentions.map(({ start, end, named, link }) => ({
          start,
          end,
          surface: text.slice(start, end),
          named,
          ...(link && { link }),
        })),
        not: not.map(({ start, end }) => ({ start, end, surface: text.slice(start, end) })),
      };
    }
  } catch (error) {
    faults.add({ file, reason: fileReason(error) });
  }
}
