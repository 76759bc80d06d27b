import { useEffect } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { isOurs } from '../../profile/reader-profile.ts';
import { productName } from '../../words/product.ts';
import { say } from '../../words/say.ts';
import { OwnLink } from '../OwnLink.tsx';
import { TabPage } from '../TabPage.tsx';
import { LoadedProfile } from './LoadedProfile.tsx';
import { useProfile } from './use-profile.ts';

/** A profile as a page of its own. */
export function ProfilePage({ reader, id }: { reader: Reader; id: string }) {
  const { loaded, retry } = useProfile(reader, id);
  const name = loaded.state === 'ready' ? loaded.profile.name : productName;
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <TabPage
      aside={
        loaded.state === 'ready' &&
        isOurs(loaded.profile) && <a href="#take-along">{say('take_along_title')}</a>
      }
      foot={<OwnLink to="about" />}
    >
      <LoadedProfile loaded={loaded} retry={retry} />
    </TabPage>
  );
}
