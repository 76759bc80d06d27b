import type { RawName } from '../collector.ts';
import { europeanDay } from '../input/days.ts';
import { all, textAt, textsAt, type XmlElement } from '../input/xml-elements.ts';
import type { XmlFormat } from './format.ts';
import { UK_HEAD, ukKind, ukName, ukNameType, ukQuality } from './uk.ts';

/** The UK Sanctions List as XML. */
export const ukSanctionsXml: XmlFormat = {
  root: 'Designations',
  start({ collector }) {
    let entry = 0;
    return {
      wanted: new Set(['DateGenerated', 'Designation']),
      ignored: new Set([
        'Addresses',
        'PhoneNumbers',
        'EmailAddresses',
        'ShipDetails',
        'DOBs',
        'PassportDetails',
        'NationalIdentifierDetails',
        'OtherInformation',
        'UKStatementofReasons',
      ]),
      element(element, line) {
        if (element.name === 'DateGenerated') {
          const released = europeanDay(element.text);
          collector.head({
            format: 'uk-sanctions-xml',
            ...UK_HEAD,
            ...(released !== undefined && { released }),
          });
          return;
        }
        entry++;
        const id = textAt(element, 'UniqueID');
        const kind = ukKind(textAt(element, 'IndividualEntityShip'));
        const names = all(element, 'Names', 'Name').map(
          (name): RawName => ({
            ...ukName(
              kind,
              PARTS.map((part) => textAt(name, part)),
            ),
            quality: ukQuality(textAt(name, 'AliasStrength')),
            type: ukNameType(textAt(name, 'NameType')),
          }),
        );
        if (!kind) return collector.skip('vessel-or-aircraft', `${id} ${names[0]?.text}`, { line, entry });
        const listedOn = europeanDay(textAt(element, 'DateDesignated'));
        const updatedOn = europeanDay(textAt(element, 'LastUpdated'));
        collector.add(
          {
            id,
            kind,
            names: [...names, ...nonLatin(element)],
            programmes: textsAt(element, 'RegimeName'),
            ...(listedOn !== undefined && { listedOn }),
            ...(updatedOn !== undefined && { updatedOn }),
            note: textAt(element, 'IndividualDetails', 'Individual', 'Positions', 'Position'),
          },
          { line, entry },
        );
      },
      end() {},
    };
  },
};

const PARTS = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6'];

function nonLatin(element: XmlElement): RawName[] {
  return textsAt(element, 'NonLatinNames', 'NonLatinName', 'NameNonLatinScript').map((text) => ({
    text,
    quality: 'unknown',
    type: 'spelling',
  }));
}
