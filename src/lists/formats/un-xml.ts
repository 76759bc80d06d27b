import type { RawName } from '../collector.ts';
import type { EntryKind } from '../entry.ts';
import { isoDay } from '../input/days.ts';
import { all, attribute, textAt, textsAt, type XmlElement } from '../input/xml-elements.ts';
import { LIMITS } from '../limits.ts';
import type { XmlFormat } from './format.ts';
import { joined } from './person-name.ts';

const ADDRESS = 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list';

/** The consolidated list of the United Nations Security Council. */
export const unXml: XmlFormat = {
  root: 'CONSOLIDATED_LIST',
  start({ collector }, root) {
    let entry = 0;
    const released = isoDay(attribute(root, 'dateGenerated'));
    collector.head({
      format: 'un-xml',
      title: 'UN Security Council Consolidated List',
      authority: 'United Nations Security Council',
      url: ADDRESS,
      ...(released !== undefined && { released }),
    });
    return {
      wanted: new Set(['INDIVIDUAL', 'ENTITY']),
      ignored: new Set([
        'COMMENTS1',
        'INDIVIDUAL_ADDRESS',
        'ENTITY_ADDRESS',
        'INDIVIDUAL_DATE_OF_BIRTH',
        'INDIVIDUAL_PLACE_OF_BIRTH',
        'INDIVIDUAL_DOCUMENT',
        'NATIONALITY',
      ]),
      element(element, line) {
        entry++;
        const kind: EntryKind = element.name === 'INDIVIDUAL' ? 'person' : 'organization';
        const listedOn = isoDay(textAt(element, 'LISTED_ON'));
        const updatedOn = textsAt(element, 'LAST_DAY_UPDATED', 'VALUE').flatMap((day) => isoDay(day) ?? []);
        const updated = updatedOn.sort().at(-1);
        collector.add(
          {
            id: textAt(element, 'REFERENCE_NUMBER') ?? textAt(element, 'DATAID'),
            kind,
            names: namesOf(element, kind),
            programmes: [textAt(element, 'UN_LIST_TYPE')],
            ...(listedOn !== undefined && { listedOn }),
            ...(updated !== undefined && { updatedOn: updated }),
            note: textAt(element, 'DESIGNATION', 'VALUE'),
          },
          { line, entry },
        );
      },
      end() {},
    };
  },
};

function namesOf(element: XmlElement, kind: EntryKind): RawName[] {
  const whole = joined(...PARTS.map((part) => textAt(element, part)));
  const aliases = all(element, kind === 'person' ? 'INDIVIDUAL_ALIAS' : 'ENTITY_ALIAS');
  return [
    ...several(whole).map(
      (text, at): RawName => ({ text, quality: 'strong', type: at > 0 ? 'alias' : 'primary' }),
    ),
    { text: textAt(element, 'NAME_ORIGINAL_SCRIPT'), quality: 'strong', type: 'spelling' },
    ...aliases.flatMap((alias) => {
      const quality = textAt(alias, 'QUALITY');
      const [, original] = SCRIPT_NOTE.exec(textAt(alias, 'NOTE') ?? '') ?? [];
      return [...several(textAt(alias, 'ALIAS_NAME')), original].map(
        (text): RawName => ({
          text,
          quality: QUALITIES.get(quality?.toLowerCase() ?? '') ?? 'unknown',
          type: /^f/iu.test(quality ?? '') ? 'former' : 'alias',
        }),
      );
    }),
  ];
}

/** How the note of an alias says what it is in its own letters. */
const SCRIPT_NOTE = /\b(?:original|Arabic) script:\s*([^;]+)/iu;

const PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
const QUALITIES = new Map<string, RawName['quality']>([
  ['good', 'strong'],
  ['low', 'weak'],
]);

/**
 * Where somebody wrote more than a name into its place: several with semicolons or `b)` between them, the original or
 * the spellings of it in brackets, with `original script:` before it, `..., born 1 Jan. 1953 (Oman passport ...)`, of
 * which only the name is taken.
 */
function several(text = ''): string[] {
  // It is left out as too long; to look at each of its brackets would take for ever.
  if (text.length > 4 * LIMITS.name) return [text];
  const inBrackets: string[] = [];
  let outside = text;
  // Those within brackets go first.
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = before.replaceAll(/\(([^()]*)\)/gu, (whole, content: string) => {
      // An acronym or `(third)` is part of the name; what is longer is said about it.
      if (isLatin(content) === isLatin(before.replace(whole, ''))) return content.length > 30 ? '' : whole;
      inBrackets.push(content);
      return '';
    });
  }
  return (
    [outside, ...inBrackets]
      .flatMap((names) => names.split(/;|\s\(?[b-z]\)\s/u))
      // Brackets that are not closed.
      .flatMap((name) => (name.split('(').length === name.split(')').length ? name : name.split(/[()]/u)))
      .map((name) => name.replace(/^\s*original script(?::|\s*$)/iu, ''))
      .map((name) => name.replace(/\s-\ssub-unit name\s*$/iu, ''))
      .map((name) => name.split(/,?\s*\b(?:born|DOB|passport|national id)/iu)[0] ?? '')
  );
}

/** Whether a text has letters of ours; acronyms beside other letters count as these others. */
function isLatin(text: string): boolean {
  return !/\P{Script=Latin}/u.test(text.replaceAll(/\P{L}/gu, ''));
}
