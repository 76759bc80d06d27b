import type { ReaderName } from '../profile/reader-profile.ts';
import { Cite } from './citations.tsx';
import { languageOf } from './names.ts';

/** A name in its own language and direction, whatever stands around it. */
export function NameText({ name, ...props }: { name: ReaderName; class?: string }) {
  return (
    <bdi lang={languageOf(name)} {...props}>
      {name.text}
    </bdi>
  );
}

/** The names in other scripts, as they stand beside the name itself. */
export function NamesInScripts({ names }: { names: readonly ReaderName[] }) {
  if (names.length === 0) return null;
  return (
    <p class="in-scripts">
      {names.map((name, at) => (
        <span key={name.text}>
          {at > 0 && ' · '}
          <NameText name={name} />
          <Cite sources={name.sources} />
        </span>
      ))}
    </p>
  );
}
