/**
 * Something that is made when it is first wanted. The background is started anew many times a day, and the schemas of all
 * that it may ever read take it longer to make than most answers do.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
