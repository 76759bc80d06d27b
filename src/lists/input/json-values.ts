/** A value of an object of unknown shape, if it has it itself: `__proto__` and what objects inherit are nothing to us. */
export function own(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function stringOf(object: unknown, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A list under a key; nothing where there is none. */
export function listOf(object: unknown, key: string): readonly unknown[] {
  const value = own(object, key);
  return Array.isArray(value) ? value : [];
}

/** The strings of a list under a key, or a string that stands there alone. */
export function stringsOf(object: unknown, key: string): string[] {
  const value = own(object, key);
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
