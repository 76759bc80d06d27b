import type { ComponentChildren } from 'preact';
import type { Changes, Some } from '../../lists/import/preview.ts';
import { COMPARED, type Compared, QUALITY } from '../../lists/list-changes.ts';
import { say, sayList } from '../../words/say.ts';
import { Rest } from './Rest.tsx';

/** What is different from the list that is to be replaced. */
export function ChangesShown({ changes: { added, removed, changed } }: { changes: Changes }) {
  if (added.count + removed.count + changed.count === 0) return <p>{say('lists_unchanged')}</p>;
  return (
    <div class="changes">
      <ChangeList label={say('lists_added')} some={added} show={(name) => <bdi>{name}</bdi>} />
      <ChangeList label={say('lists_removed')} some={removed} show={(name) => <bdi>{name}</bdi>} />
      <ChangeList
        label={say('lists_changed')}
        some={changed}
        show={({ name, fields }) => (
          <>
            <bdi>{name}</bdi> <span class="fine">{sayList(fields.map(sayField))}</span>
          </>
        )}
      />
    </div>
  );
}

interface ListProps<T> {
  label: string;
  some: Some<T>;
  show(one: T): ComponentChildren;
}

function ChangeList<T>({ label, some: { count, shown }, show }: ListProps<T>) {
  if (count === 0) return null;
  return (
    <details open>
      <summary>{say('lists_counted', { what: label, n: count })}</summary>
      <ul class="changed">
        {shown.map((one, at) => (
          <li key={at}>{show(one)}</li>
        ))}
        <Rest count={count} shown={shown.length} />
      </ul>
    </details>
  );
}

/** Names stand for themselves; of all else it is said what it is. */
function sayField(field: string): string {
  if (field === QUALITY) return say('lists_changed_quality');
  const compared = COMPARED.find((one) => one === field);
  return compared ? say(FIELDS[compared]) : field;
}

const FIELDS = {
  name: 'lists_changed_name',
  kind: 'lists_changed_kind',
  programmes: 'lists_changed_programmes',
  listedOn: 'lists_changed_listed_on',
  authority: 'lists_changed_authority',
  note: 'lists_changed_note',
  url: 'lists_changed_url',
  related: 'lists_changed_related',
  country: 'lists_changed_country',
} as const satisfies Record<Compared, string>;
