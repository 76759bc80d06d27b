import { z } from 'zod';
import {
  chargeSchema,
  designationSchema,
  eventSchema,
  kindSchema,
  nameSchema,
  relationSchema,
  statementSchema,
  summarySchema,
} from '../schema.ts';
import type { Charge, Designation, Event, Kind, Name, Relation, Statement } from '../types.ts';

/** A part of a profile, and the field it stands in. */
export interface Placed<T> {
  field: string;
  value: T;
}

/**
 * What can be read of a profile, so that a fault in one place doesn't hide those in others. What can't be read is left
 * out: that it can't is told where the file is read.
 */
export interface ReadableProfile {
  kind: Kind | undefined;
  name: string | undefined;
  summary: Placed<z.infer<typeof summarySchema>>[];
  names: Placed<Name>[];
  /** Those of the names that can't be read otherwise, too. */
  nameTexts: Placed<string>[];
  statements: Placed<Statement>[];
  designations: Placed<Designation>[];
  charges: Placed<Charge>[];
  events: Placed<Event>[];
  relations: Placed<Relation>[];
}

const fieldsSchema = z.record(z.string(), z.unknown());
const nameTextSchema = z.object({ text: z.string() }).transform(({ text }) => text);

/** @param json a profile, or what its file has instead of one */
export function readable(json: unknown): ReadableProfile {
  const fields = fieldsSchema.safeParse(json).data ?? {};
  const one = <T>(schema: z.ZodType<T>, field: string, value: unknown): Placed<T>[] => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [{ field, value: parsed.data }] : [];
  };
  const each = <T>(schema: z.ZodType<T>, part: string): Placed<T>[] => {
    const list = fields[part];
    return Array.isArray(list) ? list.flatMap((item, at) => one(schema, `${part}[${at}]`, item)) : [];
  };
  return {
    kind: kindSchema.safeParse(fields.kind).data,
    name: z.string().safeParse(fields.name).data,
    summary: one(summarySchema, 'summary', fields.summary),
    names: each(nameSchema, 'names'),
    nameTexts: each(nameTextSchema, 'names'),
    statements: each(statementSchema, 'statements'),
    designations: each(designationSchema, 'designations'),
    charges: each(chargeSchema, 'charges'),
    events: each(eventSchema, 'events'),
    relations: each(relationSchema, 'relations'),
  };
}
