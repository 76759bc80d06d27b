import type { RawName } from '../collector.ts';
import type { ListHead } from '../entry.ts';
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
    const actors = listOf({ json }, 'json');
    const itsOwn = isMicrosofts(actors);
    collector.head({ format: 'microsoft-mapping', ...(itsOwn ? MICROSOFT : NOBODYS) });
    const assigned = itsOwn ? { assignedBy: 'Microsoft' } : {};
    // In the older form an actor comes again for each of its previous names.
    const gatherer = new Gatherer(collector);
    for (const [at, actor] of actors.entries()) {
      const name = nameOf(actor);
      if (name === undefined) {
        collector.skip('no-name', stringOf(actor, PREVIOUS), { entry: at + 1 });
        continue;
      }
      const country = countryOfOrigin(stringOf(actor, 'Origin/Threat') ?? '');
      const names: RawName[] = [
        { text: name, quality: 'unknown', type: 'primary', ...assigned },
        ...previousNames(stringOf(actor, PREVIOUS)).map((name) => ({ ...name, ...assigned })),
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

const MICROSOFT = {
  title: 'Microsoft threat actor naming',
  authority: 'Microsoft',
  url: 'https://github.com/microsoft/mstic/tree/master/PublicFeeds/ThreatActorNaming',
} satisfies Partial<ListHead>;

/** Anybody can keep names of their own in this form. */
const NOBODYS = { title: '', authority: '' } satisfies Partial<ListHead>;

/** `Forest Blizzard`, `Storm-0062`, `CovertNetwork-1658`: all that Microsoft named from 2023 to 2026. */
const WEATHER =
  /^\s*(?:(?:Storm|CovertNetwork)-\d+|.+ (?:Blizzard|Cyclone|Dust|Flood|Gust|Hail|Lightning|Rain|Sandstorm|Sleet|Squall|Tempest|Tsunami|Typhoon|Vortex))\s*$/u;

/** A kind of weather more doesn't make it another's list. */
function isMicrosofts(actors: readonly unknown[]): boolean {
  const named = actors.filter((actor) => WEATHER.test(nameOf(actor) ?? ''));
  return named.length >= 0.9 * actors.length;
}

function nameOf(actor: unknown): string | undefined {
  return stringOf(actor, NAME) ?? stringOf(actor, NEW_NAME);
}

/** `DEV-0198 (NEPTUNIUM)` is two. */
function previousNames(text = ''): RawName[] {
  return text.split(/[()]/u).map((name) => ({ text: name, quality: 'unknown', type: 'former' }));
}
