import { parseArgs } from 'node:util';

/** What the command line asks for, or what is wrong with it. */
export type Asked =
  | { readonly inspect: readonly string[] }
  | { readonly convert: readonly string[] }
  | { readonly compare: readonly string[]; readonly with: readonly string[] }
  | { readonly pairs: readonly string[] }
  | { readonly wrong: string };

export function asked(args: readonly string[]): Asked {
  try {
    return read(args);
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** Each option at most once, and only where it means something: what is passed over could be what somebody meant. */
function read(args: readonly string[]): Asked {
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: { to: { type: 'string', multiple: true }, with: { type: 'string', multiple: true } },
  });
  const [command, ...files] = positionals;
  const { to = [], with: other = [] } = values;
  const [form] = to;
  if (files.length > 0 && other.length === 0) {
    if (command === 'convert' && to.length === 1 && form === 'jsonl') return { convert: files };
    if (to.length > 0) return { wrong: '' };
    if (command === 'inspect') return { inspect: files };
    if (command === 'pairs') return { pairs: files };
    const [before, after, ...more] = files;
    if (command === 'compare' && before !== undefined && after !== undefined && more.length === 0) {
      return { compare: [before], with: [after] };
    }
  }
  const [first, ...again] = other;
  if (command === 'compare' && first !== undefined && again.length === 0 && to.length === 0) {
    // As a shell hands over what it makes of `2025/*.csv`, all but the first stand behind the option.
    const at = tokens.findIndex((token) => token.kind === 'option');
    const behind = tokens.slice(at).flatMap((token) => (token.kind === 'positional' ? token.value : []));
    const before = files.slice(0, files.length - behind.length);
    if (before.length > 0) return { compare: before, with: [first, ...behind] };
  }
  return { wrong: '' };
}
