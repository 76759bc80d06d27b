import { useEffect, useState } from 'preact/hooks';
import { areListsMissing } from '../lists/kept/missing.ts';
import { say } from '../words/say.ts';

/** That the reader's lists are gone, and the way to where that is told, until they have read it there. */
export function MissingLists() {
  const [missing, setMissing] = useState(false);
  useEffect(() => void areListsMissing().then(setMissing), []);
  if (!missing) return null;
  return (
    <p class="missing-lists" role="alert">
      <a href="lists.html" target="_blank" rel="noopener">
        {say('lists_gone')}
      </a>
    </p>
  );
}
