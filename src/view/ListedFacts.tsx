import type { ComponentChild } from 'preact';
import type { ListedName, ReaderListed } from '../profile/reader-profile.ts';
import { countryName } from '../words/code-names.ts';
import { remarks } from '../words/punctuation.ts';
import { say, sayAround, sayList } from '../words/say.ts';
import { Day } from './Day.tsx';
import { SourceLink } from './SourceLink.tsx';

/** A text of a list, in whatever language and direction; it is only ever text. */
export function ListText({ children, ...props }: { class?: string; children: string }) {
  return (
    <bdi lang="" {...props}>
      {children}
    </bdi>
  );
}

/** Which of the reader's lists says so, and that nobody here has checked it; stands before anything else. */
export function OnList({ entry, class: where }: { entry: ReaderListed; class: string }) {
  return (
    <p class={`${where} not-reviewed`}>
      {sayAround<ComponentChild>('listed_unchecked', {
        list: (
          <b key="list">
            <ListText>{entry.list.name}</ListText>
          </b>
        ),
      })}
    </p>
  );
}

/** What the list says, in its own words. */
export function ListedFacts({ entry }: { entry: ReaderListed }) {
  const { list } = entry;
  const authority = entry.authority ?? list.authority;
  return (
    <dl class="listed-facts">
      <Fact label={say('listed_authority')}>{authority !== '' && <ListText>{authority}</ListText>}</Fact>
      <Fact label={say('listed_reference')}>
        <ListText>{entry.reference}</ListText>
      </Fact>
      <Fact label={say('listed_programmes')}>
        {entry.programmes.length > 0 && <ListText>{sayList(entry.programmes)}</ListText>}
      </Fact>
      <Fact label={say('listed_since')}>{entry.listedOn !== undefined && <Day date={entry.listedOn} />}</Fact>
      <Fact label={say('listed_updated')}>
        {entry.updatedOn !== undefined && <Day date={entry.updatedOn} />}
      </Fact>
      <Fact label={say('listed_country')}>{entry.country !== undefined && countryName(entry.country)}</Fact>
      <Fact label={say('listed_note')}>{entry.note !== undefined && <ListText>{entry.note}</ListText>}</Fact>
      <Fact label={say('listed_list')}>{list.title !== '' && <Titled list={list} />}</Fact>
      <Fact label={say('listed_as_of')}>{list.released !== undefined && <Day date={list.released} />}</Fact>
    </dl>
  );
}

function Titled({ list: { title, url } }: Pick<ReaderListed, 'list'>) {
  const text = <ListText>{title}</ListText>;
  return url === undefined ? text : <SourceLink source={{ url }}>{text}</SourceLink>;
}

function Fact({ label, children }: { label: string; children: ComponentChild }) {
  if (children === false || children === null) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The way to the entry where the list shows it. */
export function ListedLink({ entry: { url } }: { entry: ReaderListed }) {
  if (url === undefined) return null;
  return (
    <p class="listed-link">
      <SourceLink source={{ url }}>{say('listed_read_on')}</SourceLink>
    </p>
  );
}

/** What a list says of a name, besides the name. */
export function nameRemark({ quality, type, assignedBy }: ListedName): string {
  return remarks([
    ...(type === 'primary' ? [say('listed_name_primary')] : []),
    ...(type === 'former' ? [say('listed_name_former')] : []),
    ...(quality === 'weak' ? [say('listed_name_weak')] : []),
    ...(quality === 'strong' && type !== 'primary' ? [say('listed_name_strong')] : []),
    ...(assignedBy === undefined ? [] : [assignedBy]),
  ]);
}
