import type { ComponentChildren } from 'preact';
import type { ListContents } from '../../lists/kept/kept-list.ts';
import { sayBytes } from '../../words/amounts.ts';
import { say, sayNumber } from '../../words/say.ts';
import { sayAuthorities, sayFormats, sayKind, sayReleased } from './say-list.ts';

/** What a list is and how much is in it. */
export function Facts({ contents, bytes }: { contents: ListContents; bytes: number }) {
  return (
    <dl class="list-facts">
      <Fact label={say('lists_field_format')}>{sayFormats(contents)}</Fact>
      <Fact label={say('lists_field_released')}>{sayReleased(contents)}</Fact>
      <Fact label={say('lists_field_authority')}>{sayAuthorities(contents)}</Fact>
      <Fact label={say('lists_field_entries')}>{sayNumber(contents.entries)}</Fact>
      <Fact label={say('lists_field_names')}>{sayNumber(contents.names)}</Fact>
      {contents.kinds.length > 0 && (
        <Fact label={say('lists_field_kinds')}>
          <ul class="facts">
            {contents.kinds.map(([kind, n]) => (
              <li key={kind}>{say('lists_counted', { what: sayKind(kind), n })}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={say('lists_field_size')}>{sayBytes(bytes)}</Fact>
    </dl>
  );
}

/** Nothing where nothing is known. */
function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  if (children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      {/* Whichever way its own words run, it stands under the others. */}
      <dd>{typeof children === 'string' ? <bdi>{children}</bdi> : children}</dd>
    </div>
  );
}
