import type { ListHead } from '../../lists/entry.ts';
import type { Preview } from '../../lists/import/preview.ts';
import type { KeptList } from '../../lists/kept/kept-list.ts';
import { saySkipped } from '../../lists/say-skipped.ts';
import { say, sayList } from '../../words/say.ts';
import { sayFormats, sayReleased } from './say-list.ts';

interface Props {
  preview: Preview;
  /** The list that it is a newer release of. */
  instead: KeptList | undefined;
}

/** What may make somebody not keep what was read. */
export function Warnings({ preview, instead }: Props) {
  const said = [
    ...sayBreaks(preview),
    ...saySeveral(preview),
    ...(instead ? sayOtherFormat(preview, instead) : []),
    ...(instead ? sayOlder(preview, instead) : []),
  ];
  if (said.length === 0) return null;
  return (
    <div class="lists-warnings" role="alert">
      {said.map((one) => (
        <p class="lists-wrong" key={one}>
          <bdi>{one}</bdi>
        </p>
      ))}
    </div>
  );
}

function sayBreaks({ skipped }: Preview): string[] {
  const places = skipped.flatMap(([why, shown]) => (why === 'broken-off' ? shown : []));
  return places.map(saySkipped);
}

function saySeveral({ contents: { heads } }: Preview): string[] {
  if (heads.length < 2) return [];
  const lists = sayList(heads.map((head) => head.title || sayFormats({ heads: [head] })));
  return [say('lists_several_heads', { lists })];
}

function sayOtherFormat({ contents }: Preview, now: KeptList): string[] {
  const former = new Set(now.heads.map(({ format }) => format));
  if (contents.heads.length === 0 || contents.heads.some(({ format }) => former.has(format))) return [];
  return [say('lists_other_format', { fresh: sayFormats(contents), now: sayFormats(now) })];
}

function sayOlder({ contents }: Preview, now: KeptList): string[] {
  const [fresh, former] = [latest(contents.heads), latest(now.heads)];
  if (!fresh || !former || isDay(fresh) !== isDay(former) || inOrder(fresh, former) >= 0) return [];
  return [say('lists_older', { fresh: sayReleased(contents), now: sayReleased(now) })];
}

function latest(heads: readonly ListHead[]): string | undefined {
  return heads
    .flatMap(({ released }) => released ?? [])
    .toSorted(inOrder)
    .at(-1);
}

/** Days, and versions by their numbers: 9.2 is older than 18.1. */
function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function isDay(released: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(released);
}
