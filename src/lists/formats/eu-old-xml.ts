import { europeanDay } from '../input/days.ts';
import { all, attribute, textAt } from '../input/xml-elements.ts';
import { EU_HEAD, euAlias, euKind, euName, leadingName } from './eu.ts';
import type { XmlFormat } from './format.ts';

/** The EU's list as it was until 2017. */
export const euOldXml: XmlFormat = {
  root: 'WHOLE',
  start({ collector }, root) {
    let entry = 0;
    const released = europeanDay(attribute(root, 'Date'));
    collector.head({ format: 'eu-old-xml', ...EU_HEAD, ...(released !== undefined && { released }) });
    return {
      wanted: new Set(['ENTITY']),
      ignored: new Set(['ADDRESS', 'BIRTH', 'PASSPORT', 'CITIZEN']),
      element(element, line) {
        entry++;
        const kind = euKind(attribute(element, 'Type'));
        const names = all(element, 'NAME').map((name) => {
          const [whole, last, first, middle] = NAME_PARTS.map((part) => textAt(name, part));
          return euAlias(
            euName(kind, whole, last, first, middle),
            'unknown',
            textAt(name, 'LANGUAGE'),
            undefined,
          );
        });
        collector.add(
          {
            id: attribute(element, 'Id'),
            kind,
            names: leadingName(names),
            programmes: [attribute(element, 'programme')],
            note: all(element, 'NAME').flatMap((name) => textAt(name, 'FUNCTION') ?? [])[0],
            url: attribute(element, 'pdf_link'),
          },
          { line, entry },
        );
      },
      end() {},
    };
  },
};

const NAME_PARTS = ['WHOLENAME', 'LASTNAME', 'FIRSTNAME', 'MIDDLENAME'];
