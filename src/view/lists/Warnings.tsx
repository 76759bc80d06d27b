import type { Preview } from '../../lists/import/preview.ts';
import { saySkipped } from '../../lists/say-skipped.ts';

/** What may make somebody not keep what was read. */
export function Warnings({ preview }: { preview: Preview }) {
  const said = sayWarnings(preview);
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

function sayWarnings({ skipped }: Preview): string[] {
  const places = skipped.flatMap(([why, shown]) => (why === 'broken-off' ? shown : []));
  return places.map(saySkipped);
}
