import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListsDoor } from '../../lists/browser-lists.ts';
import type { KeptList } from '../../lists/kept/kept-list.ts';
import { sayBytes } from '../../words/amounts.ts';
import { quoted } from '../../words/punctuation.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
import { OwnLink } from '../OwnLink.tsx';
import { Section } from '../Section.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { TabPage } from '../TabPage.tsx';
import { AddFiles } from './AddFiles.tsx';
import { ImportPane } from './ImportPane.tsx';
import { ListItem } from './ListItem.tsx';
import { type ListsPolicy, useAllowed } from './use-allowed.ts';
import { type Outcome, useImports } from './use-imports.ts';
import { useLists } from './use-lists.ts';

interface Props {
  door: ListsDoor;
  policy: ListsPolicy;
  /** Saves something as a file of the reader's. */
  save(name: string, content: Blob): void;
}

/** The lists that somebody brought along, and the way in for more. */
export function ListsPage({ door, policy, save }: Props) {
  const { lists, room, missing, failed, act } = useLists(door);
  const allowed = useAllowed(policy);
  const imports = useImports(door);
  const { stage, waiting, outcome, choose } = imports;
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    document.title = say('lists_title');
  }, []);
  useEffect(() => setSaid(outcome ? sayOutcome(outcome) : ''), [outcome]);

  async function remove({ id, name }: KeptList): Promise<void> {
    await act(() => door.remove(id));
    setSaid(say('lists_deleted', { list: quoted(name) }));
    // The button that was pressed is gone.
    heading.current?.focus();
  }

  return (
    <TabPage aside={<OwnLink to="options" />}>
      <article class="lists">
        <h1 class="lists-title">{say('lists_title')}</h1>
        <p class="fine">{say('lists_lead')}</p>
        {failed && <Notice title={say('lists_failed')} text={say('lists_failed_text')} alert />}
        {missing && (
          <Notice title={say('lists_gone')} text={say('lists_gone_text')} alert>
            <p>
              <button type="button" class="button" onClick={() => void act(() => door.forgetMissing())}>
                {say('card_close')}
              </button>
            </p>
          </Notice>
        )}
        {allowed ? (
          <Section title={say('lists_add')}>
            {stage.at === 'idle' ? (
              <AddFiles choose={choose} />
            ) : (
              <ImportPane {...imports} stage={stage} lists={lists} />
            )}
            {waiting > 0 && (
              <p class="fine">{say('lists_counted', { what: say('lists_waiting'), n: waiting })}</p>
            )}
          </Section>
        ) : (
          <Notice title={say('lists_withheld')} text={say('lists_withheld_text')} />
        )}
        <Section title={say('lists_kept_here')}>
          <p class="fine lists-said" role="status" ref={heading} tabIndex={-1}>
            {said}
          </p>
          {lists === undefined && !failed && <Skeleton label={say('lists_loading')} />}
          {lists?.length === 0 && <p class="fine">{say('lists_none')}</p>}
          <ul class="kept-lists">
            {lists?.map((list) => (
              <ListItem
                key={list.id}
                list={list}
                allowed={allowed}
                change={(choices) => void act(() => door.change(list.id, choices))}
                update={(files) => choose(files, list)}
                export={() =>
                  void act(async () => save(`${fileName(list.name)}.jsonl`, await door.export(list.id)))
                }
                remove={() => void remove(list)}
              />
            ))}
          </ul>
          {room && (
            <p class="fine">
              {say('lists_room', { used: sayBytes(usedBy(lists)), free: sayBytes(room.free) })}
            </p>
          )}
        </Section>
      </article>
    </TabPage>
  );
}

function usedBy(lists: readonly KeptList[] = []): number {
  return lists.reduce((sum, { bytes }) => sum + bytes, 0);
}

function sayOutcome(outcome: Outcome): string {
  switch (outcome.what) {
    case 'kept':
      return say('lists_kept', { list: quoted(outcome.name) });
    case 'replaced':
      return say('lists_replaced', { list: quoted(outcome.name) });
    case 'cancelled':
      return say('lists_cancelled');
  }
}

/** What every file system takes. */
function fileName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'list';
}
