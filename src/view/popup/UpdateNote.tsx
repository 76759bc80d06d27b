import { useEffect, useState } from 'preact/hooks';
import { unseenUpdate } from '../../settings/news.ts';
import { newsOf } from '../../words/news.ts';
import { say } from '../../words/say.ts';

/** After an update, the way to what is new, until it was seen there. */
export function UpdateNote() {
  const [version, setVersion] = useState<string>();
  useEffect(() => void unseenUpdate().then(setVersion), []);
  if (version === undefined || newsOf(version) === undefined) return null;
  return (
    <a class="own-link" href="about.html#news" target="_blank" rel="noopener">
      {say('popup_updated', { version })}
    </a>
  );
}
