import type { RawName } from '../collector.ts';
import { listOf, own, stringOf, stringsOf } from '../input/json-values.ts';
import { countryOfOrigin } from '../microsoft-countries.ts';
import type { JsonFormat } from './format.ts';
import { Gatherer } from './gathered.ts';

const NAME = 'Threat actor name';
/** Before 2025. */
const NEW_NAME = 'New name';
const PREVIOUS = 'Previous name';
const OTHERS = 'Other names';

/** Microsoft's mapping of threat actor names, in both forms it has had. */
export const microsoftMapping: JsonFormat = {
  is: (json) => {
    const [first] = Array.isArray(json) ? json : [];
    return (
      stringOf(first, OTHERS) !== undefined ||
      own(first, OTHERS) !== undefined ||
      stringOf(first, NAME) !== undefined
    );
  },
  read(json, { collector }) {
    collector.head({
      format: 'microsoft-mapping',
      title: 'Microsoft threat actor naming',
      authority: 'Microsoft',
      url: 'https://github.com/microsoft/mstic/tree/master/PublicFeeds/ThreatActorNaming',
    });
    // In the older form an actor comes again for each of its previous names.
    const gatherer = new Gatherer(collector);
    for (const [at, actor] of listOf({ json }, 'json').entries()) {
      const name = stringOf(actor, NAME) ?? stringOf(actor, NEW_NAME);
      if (name === undefined) {
        collector.skip('no-name', stringOf(actor, PREVIOUS), { entry: at + 1 });
        continue;
      }
      const country = countryOfOrigin(stringOf(actor, 'Origin/Threat') ?? '');
      const names: RawName[] = [
        { text: name, quality: 'unknown', type: 'primary', assignedBy: 'Microsoft' },
        ...previousNames(stringOf(actor, PREVIOUS)),
        ...stringsOf(actor, OTHERS)
          .flatMap((names) => names.split(','))
          .map((text): RawName => ({ text, quality: 'unknown', type: 'alias' })),
      ];
      // It has no references.
      const entry = { id: name, kind: 'group' as const, ...(country !== undefined && { country }) };
      gatherer.row(name, { ...entry, at: { entry: at + 1 } }, names, []);
    }
    gatherer.end();
  },
};

/** `DEV-0198 (NEPTUNIUM)` is two. */
function previousNames(text = ''): RawName[] {
  return text
    .split(/[()]/u)
    .map((name) => ({ text: name, quality: 'unknown', type: 'former', assignedBy: 'Microsoft' }));
}
