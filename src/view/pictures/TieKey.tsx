import type { Kind } from '../../profile/types.ts';
import { KINDS } from '../../words/order.ts';
import { say } from '../../words/say.ts';
import { KindMark } from './KindMark.tsx';
import type { Bundle } from './neighbourhood.ts';
import type { Rail } from './rails.ts';

interface Props {
  /** The kind of the profile that is read. */
  kind: Kind;
  bundles: readonly Bundle[];
  rails: readonly Rail[];
}

/** What the marks and lines of the picture mean, of those that are in it. A screen reader has all of it in words. */
export function TieKey({ kind: own, bundles, rails }: Props) {
  const neighbours = bundles.flatMap((bundle) => bundle.neighbours);
  const shown = new Set([own, ...neighbours.map(({ other }) => other.kind)]);
  const kinds = KINDS.filter((kind) => shown.has(kind));
  const alleged = new Set([...neighbours, ...rails].map((line) => line.alleged));
  return (
    <ul class="tie-key fine" aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} />
          {say(`kind_${kind}`)}
        </li>
      ))}
      {alleged.has(false) && (
        <li>
          <i class="key-line" />
          {say('tie_key_stated')}
        </li>
      )}
      {alleged.has(true) && (
        <li>
          <i class="key-line alleged" />
          {say('tie_key_alleged')}
        </li>
      )}
      {rails.length > 0 && (
        <li>
          <i class="key-rail" />
          {say('tie_key_rails')}
        </li>
      )}
      {rails.some(({ rows }) => rows.length > 2) && (
        <li>
          <i class="key-hub" />
          {say('tie_key_hub')}
        </li>
      )}
    </ul>
  );
}
