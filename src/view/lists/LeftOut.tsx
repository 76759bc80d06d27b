import type { Preview } from '../../lists/import/preview.ts';
import type { ListContents } from '../../lists/kept/kept-list.ts';
import { saySkipped, saySkipReason } from '../../lists/say-skipped.ts';
import { say } from '../../words/say.ts';

interface Props {
  contents: Pick<ListContents, 'skipped'>;
  /** Some of them with their places, where they are known. */
  examples?: Preview['skipped'];
}

/** What was not taken over as it stands, and why. */
export function LeftOut({ contents: { skipped }, examples = [] }: Props) {
  const total = skipped.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const places = new Map(examples);
  return (
    <details>
      <summary>{say('lists_counted', { what: say('lists_skipped'), n: total })}</summary>
      <ul class="left-out">
        {skipped.map(([why, count]) => (
          <li key={why}>
            {say('lists_counted', { what: saySkipReason(why), n: count })}
            <ul class="fine">
              {(places.get(why) ?? []).map((one, at) => (
                <li key={at}>
                  <bdi>{saySkipped(one)}</bdi>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
