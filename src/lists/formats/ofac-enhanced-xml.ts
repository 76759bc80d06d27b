import type { RawName } from '../collector.ts';
import { isoDay } from '../input/days.ts';
import { all, attribute, textAt, textsAt, type XmlElement } from '../input/xml-elements.ts';
import type { XmlFormat } from './format.ts';
import { OFAC_HEAD, ofacAlias, ofacKind, ofacUrl } from './ofac.ts';
import { personName, type WrittenName } from './person-name.ts';

/** OFAC's enhanced XML, whole or as its search exports a part of it. */
export const ofacEnhancedXml: XmlFormat = {
  root: 'sanctionsData',
  start({ collector }) {
    let entry = 0;
    return {
      wanted: new Set(['publicationInfo', 'entity']),
      ignored: new Set(['addresses', 'features', 'identityDocuments', 'filters']),
      element(element, line) {
        if (element.name === 'publicationInfo') {
          const released = isoDay(textAt(element, 'dataAsOf'));
          collector.head({
            format: 'ofac-enhanced-xml',
            ...OFAC_HEAD,
            ...(released !== undefined && { released }),
          });
          return;
        }
        entry++;
        const id = attribute(element, 'id');
        const kind = ofacKind(textAt(element, 'generalInfo', 'entityType'));
        const names = all(element, 'names', 'name').flatMap((name) => namesOf(name, kind === 'person'));
        if (!kind) return collector.skip('vessel-or-aircraft', `${id} ${names[0]?.text}`, { line, entry });
        const days = all(element, 'sanctionsLists', 'sanctionsList').flatMap(
          (list) => isoDay(attribute(list, 'datePublished')) ?? [],
        );
        const [listedOn] = days.sort();
        collector.add(
          {
            id,
            kind,
            names,
            programmes: textsAt(element, 'sanctionsPrograms', 'sanctionsProgram'),
            ...(listedOn !== undefined && { listedOn }),
            note: textAt(element, 'generalInfo', 'title'),
            related: all(element, 'relationships', 'relationship').flatMap((relationship) => {
              const [other] = all(relationship, 'relatedEntity');
              const to = other && attribute(other, 'entityId');
              return to === undefined ? [] : [{ type: textAt(relationship, 'type') ?? '', to }];
            }),
            ...(id !== undefined && { url: ofacUrl(id) }),
          },
          { line, entry },
        );
      },
      end() {},
    };
  },
};

/** A name, in each script that it is given in. */
function namesOf(name: XmlElement, person: boolean): RawName[] {
  const primary = textAt(name, 'isPrimary') === 'true';
  const type = ofacAlias(textAt(name, 'aliasType'));
  const quality = textAt(name, 'isLowQuality') === 'true' ? 'weak' : 'strong';
  const translations = all(name, 'translations', 'translation');
  return translations.map((translation): RawName => {
    const main = textAt(translation, 'isPrimary') === 'true' || translations.length === 1;
    return {
      ...written(translation, person),
      quality,
      type: !main ? 'spelling' : primary ? 'primary' : type,
    };
  });
}

function written(translation: XmlElement, person: boolean): WrittenName {
  const [last, first] = [textAt(translation, 'formattedLastName'), textAt(translation, 'formattedFirstName')];
  if (person && last !== undefined) return personName(last, first);
  return { text: last ?? textAt(translation, 'formattedFullName') };
}
