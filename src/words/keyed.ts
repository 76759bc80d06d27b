/** A value as a part of a key: browsers allow no dashes there. */
type Keyed<Value extends string> = Value extends `${infer Start}-${infer Rest}`
  ? `${Start}_${Keyed<Rest>}`
  : Value;

/** `keyed('member-of')` is `member_of`, as in `tie_member_of_subject`. */
export function keyed<Value extends string>(value: Value): Keyed<Value> {
  return value.replaceAll('-', '_') as Keyed<Value>;
}
