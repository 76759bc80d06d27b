/** An array that tells each time one of its elements is read. */
export function counted<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  array: T,
  count: () => void,
): T {
  return new Proxy(array, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count();
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
