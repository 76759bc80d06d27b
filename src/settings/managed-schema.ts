import { DEFAULT_CHOICES } from './schema.ts';

/**
 * What Chromium has to be told of a policy before it hands any of it over: the types alone. It withholds what does not
 * fit, without a word to the reader; what the types leave open is told where the policy is read (`policy.ts`).
 */
export function managedSchema(): object {
  const { version: _version, changed: _changed, ...choices } = DEFAULT_CHOICES;
  const names = { type: 'array', items: { type: 'string' } };
  const typeOf = (value: unknown): object => (Array.isArray(value) ? names : { type: typeof value });
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(Object.entries(choices).map(([name, value]) => [name, typeOf(value)])),
      sites: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            on: { type: 'boolean' },
            style: { type: 'string' },
            opening: { type: 'string' },
            without: names,
          },
        },
      },
      lists: { type: 'boolean' },
      locked: names,
    },
  };
}
