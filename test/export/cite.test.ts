// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/export/cite.ts';
import { html } from '../../src/export/forms/html.ts';
import { markdown } from '../../src/export/forms/markdown.ts';
import { plainText } from '../../src/export/forms/plain-text.ts';
import { type Part, partsOf } from '../../src/export/part.ts';
import { entry } from './sample.ts';

/** The one part of a profile whose text, number or other end is this. */
function part(id: string, which: (part: Part) => boolean): [ReturnType<typeof entry>, Part] {
  const [found, ...more] = partsOf(entry(id)).filter(which);
  if (!found || more.length > 0) throw new Error('not the one part that was meant');
  return [entry(id), found];
}

const statement = part('grey-heron', (one) => one.part === 'statement' && one.topic === 'attribution');
const charge = part('ann-example', (one) => one.part === 'legal' && one.act === 'charge');
const delisted = part('ann-example', (one) => one.part === 'legal' && one.status === 'delisted');
const listed = part('ann-example', (one) => one.part === 'legal' && one.status === 'listed');

describe('a citation', () => {
  test('as plain text says of whom, what, when, by which sources and how those were checked', () => {
    expect(
      cite(...statement, plainText),
    ).toBe(`Grey Heron: Freedonia says that the navy of Sylvania is behind it. (25 March 2024)

Sources:

1. Ministry of Examples, “Notice [no. 7] on *Grey Heron*”, 25 March 2024, https://example.org/notice
2. Acme <Labs> & Sons, “Herons “at work”, and others”, 2024, https://acme.example/a_b?c=1&d=%3C2%3E (opening read in a stored copy)

Known As, profile of Grey Heron, last reviewed on 15 January 2026. © The Known As contributors, under CC BY 4.0. https://creativecommons.org/licenses/by/4.0/
`);
  });

  test('as Markdown escapes what a title has of Markdown', () => {
    expect(cite(...statement, markdown)).toContain(`**Grey Heron**: Freedonia says`);
    expect(cite(...statement, markdown)).toContain(
      '1. Ministry of Examples, “Notice \\[no. 7\\] on \\*Grey Heron\\*”, 25 March 2024, <https://example.org/notice>\n' +
        '2. Acme \\<Labs\\> & Sons, “Herons “at work”, and others”, 2024, <https://acme.example/a_b?c=1&d=%3C2%3E> (opening',
    );
  });

  test('as HTML reads as the plain text does, and leads to each source', () => {
    document.body.innerHTML = cite(...statement, html);
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Ministry of Examples, “Notice [no. 7] on *Grey Heron*”, 25 March 2024, https://example.org/notice',
      'Acme <Labs> & Sons, “Herons “at work”, and others”, 2024, https://acme.example/a_b?c=1&d=%3C2%3E (opening read in a stored copy)',
    ]);
    expect([...document.querySelectorAll('a')].map(({ href }) => href)).toContain(
      'https://acme.example/a_b?c=1&d=%3C2%3E',
    );
    expect(document.querySelector('strong')?.textContent).toBe('Grey Heron');
  });

  test('of a charge says that it is no conviction, in every form', () => {
    for (const form of [plainText, markdown, html]) {
      expect(cite(...charge, form)).toContain('A charge is an accusation, not a conviction.');
      expect(cite(...delisted, form)).not.toContain('accusation');
    }
    expect(cite(...charge, plainText)).toMatch(
      /^Ann Example: Extradited \(Freedonian High Court, charged 25 March 2024\)\. Conspiracy to break into computers\. Docket 7\/24\.\n/u,
    );
  });

  test('of a listing says whose it is, what came of it, and why it has no number', () => {
    expect(cite(...delisted, plainText)).toMatch(
      /^Ann Example: Delisted \(Freedonia, Treasury, listed 25 March 2024\)\. Cyber order\. FR 12\. Asset freeze\.\n/u,
    );
    expect(cite(...listed, plainText)).toMatch(
      /^Ann Example: Sanctioned \(Sylvania, 2 January 2023\)\. Counter-measures\. No list reference: the list was not read\.\n\nSource: Acme/u,
    );
  });

  test('of a relation reads the same from both its ends, and keeps an allegation an allegation', () => {
    const says =
      'Ann Example: alleged member of Grey Heron, according to Freedonia. An accusation of the indictment.';
    const subject = part('ann-example', (one) => one.part === 'relation');
    const object = part('grey-heron', (one) => one.part === 'relation' && one.other.id === 'ann-example');
    for (const seen of [subject, object]) expect(cite(...seen, plainText).split('\n')[0]).toBe(says);
  });

  test('of a name says who uses it and since when, or how it came to be written so', () => {
    const named = (text: string, id = 'grey-heron') =>
      cite(...part(id, (one) => one.part === 'name' && one.text === text), plainText).split('\n')[0];
    expect(named('Amber Gale')).toBe('Grey Heron: named “Amber Gale” (Acme | Threat Lab, since April 2023)');
    expect(named('灰鷺')).toBe('Grey Heron: named “灰鷺” (Traditional characters for 灰鹭)');
    expect(named('An Exmaple', 'ann-example')).toBe(
      'Ann Example: misprinted “An Exmaple” (misprint in the Daily)',
    );
  });

  test('of a reference entry says that nobody has reviewed it, and under whose terms it stands', () => {
    const text = cite(...part('ref-amber-tern', (one) => one.part === 'statement'), plainText);
    expect(text).toMatch(/^Amber Tern: MISP lists Sweden as its country\.\n/u);
    expect(text).toContain('nobody at Known As has reviewed it. © MITRE ATT&CK https://attack.example/terms');
    expect(text).not.toContain('CC BY');
  });
});
