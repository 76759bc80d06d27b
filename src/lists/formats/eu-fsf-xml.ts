import { isoDay } from '../input/days.ts';
import { all, attribute, textAt } from '../input/xml-elements.ts';
import { EU_HEAD, euAlias, euKind, euName, euQuality, leadingName } from './eu.ts';
import type { XmlFormat } from './format.ts';

/** The EU's list, XML 1.1. */
export const euFsfXml: XmlFormat = {
  root: 'export',
  start({ collector }, root) {
    let entry = 0;
    const released = isoDay(attribute(root, 'generationDate'));
    collector.head({ format: 'eu-fsf-xml', ...EU_HEAD, ...(released !== undefined && { released }) });
    return {
      wanted: new Set(['sanctionEntity']),
      ignored: new Set(['address', 'birthdate', 'citizenship', 'identification', 'regulationSummary']),
      element(element, line) {
        entry++;
        const [type] = all(element, 'subjectType');
        const kind = euKind(type && (attribute(type, 'code') ?? attribute(type, 'classificationCode')));
        const names = all(element, 'nameAlias').map((alias) => {
          const remark = textAt(alias, 'remark');
          const [whole, last, first, middle] = NAME_PARTS.map((part) => attribute(alias, part));
          return euAlias(
            euName(kind, whole, last, first, middle),
            euQuality(attribute(alias, 'strong'), remark),
            attribute(alias, 'nameLanguage'),
            remark,
          );
        });
        const [regulation] = all(element, 'regulation');
        const listedOn = isoDay(attribute(element, 'designationDate'));
        const functions = all(element, 'nameAlias').flatMap((alias) => attribute(alias, 'function') ?? []);
        collector.add(
          {
            id: attribute(element, 'euReferenceNumber') ?? attribute(element, 'logicalId'),
            kind,
            names: leadingName(names),
            programmes: all(element, 'regulation').map((one) => attribute(one, 'programme')),
            ...(listedOn !== undefined && { listedOn }),
            note: functions[0],
            ...(regulation && { url: textAt(regulation, 'publicationUrl') }),
          },
          { line, entry },
        );
      },
      end() {},
    };
  },
};

const NAME_PARTS = ['wholeName', 'lastName', 'firstName', 'middleName'];
