import type { Brief, Naming } from '../../export/brief.ts';
import { oneLine } from '../../export/forms/form.ts';
import type { NamedProfile, OpenTab, Reader } from '../../messages/reader.ts';
import { isOurs } from '../../profile/reader-profile.ts';
import { dayOf } from '../../words/dates.ts';
import { isListed } from '../tier.ts';

/**
 * Who is named on a page, as it is taken along: with all that is known of each, in the order of first mention. Fails
 * where one of them can't be read, so that no brief leaves somebody out. Entries of the reader's own lists stay where those
 * are: nobody here knows who may be shown them.
 */
export async function takenBrief(
  reader: Reader,
  { title, address }: OpenTab['page'],
  named: readonly NamedProfile[],
): Promise<Brief> {
  const readOn = dayOf(new Date());
  const namings = await Promise.all(
    named
      .filter(({ brief }) => !isListed(brief))
      .map(async ({ brief, certainty, count, surfaces }): Promise<Naming> => {
        const entry = await reader.profile(brief.id);
        if (!entry || !isOurs(entry)) throw new Error(`There is no profile ${brief.id}.`);
        return { entry, certainty, count, surfaces };
      }),
  );
  // What a page calls itself may turn the direction of what follows it in a table, the address say.
  return { page: { title: oneLine(title), address: withoutSecrets(address), readOn }, named: namings };
}

/** Without the password that an address may hold: a brief is passed on. */
function withoutSecrets(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
