import type { RawName } from '../collector.ts';
import { usDay } from '../input/days.ts';
import { all, textAt, textsAt, type XmlElement } from '../input/xml-elements.ts';
import type { XmlFormat } from './format.ts';
import { OFAC_HEAD, ofacAlias, ofacKind, ofacUrl } from './ofac.ts';
import { personName } from './person-name.ts';

/** OFAC's SDN.XML and CONSOLIDATED.XML. */
export const ofacXml: XmlFormat = {
  root: 'sdnList',
  start({ collector }) {
    let entry = 0;
    return {
      wanted: new Set(['publshInformation', 'sdnEntry']),
      ignored: new Set([
        'addressList',
        'idList',
        'dateOfBirthList',
        'placeOfBirthList',
        'nationalityList',
        'citizenshipList',
        'vesselInfo',
        'remarks',
      ]),
      element(element, line) {
        if (element.name === 'publshInformation') {
          const released = usDay(textAt(element, 'Publish_Date'));
          collector.head({ format: 'ofac-xml', ...OFAC_HEAD, ...(released !== undefined && { released }) });
          return;
        }
        entry++;
        const id = textAt(element, 'uid');
        const kind = ofacKind(textAt(element, 'sdnType'));
        const name = nameOf(element, kind === 'person');
        if (!kind) return collector.skip('vessel-or-aircraft', `${id} ${name.text}`, { line, entry });
        collector.add(
          {
            id,
            kind,
            names: [
              { ...name, quality: 'strong', type: 'primary' },
              ...all(element, 'akaList', 'aka').map(
                (aka): RawName => ({
                  ...nameOf(aka, kind === 'person'),
                  quality: textAt(aka, 'category') === 'weak' ? 'weak' : 'strong',
                  type: ofacAlias(textAt(aka, 'type')),
                }),
              ),
            ],
            programmes: textsAt(element, 'programList', 'program'),
            note: textAt(element, 'title'),
            ...(id !== undefined && { url: ofacUrl(id) }),
          },
          { line, entry },
        );
      },
      end() {},
    };
  },
};

function nameOf(element: XmlElement, person: boolean) {
  const [last, first] = [textAt(element, 'lastName'), textAt(element, 'firstName')];
  return person ? personName(last, first) : { text: last };
}
