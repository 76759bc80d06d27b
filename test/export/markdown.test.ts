import { describe, expect, test } from 'vitest';
import { profileMarkdown } from '../../src/export/markdown/profile.ts';
import { sections } from './read-markdown.ts';
import { entry } from './sample.ts';

describe('a profile as Markdown', () => {
  const heron = sections(profileMarkdown(entry('grey-heron')));
  const ann = sections(profileMarkdown(entry('ann-example')));

  test('begins with who it is, on whose word', () => {
    expect(heron.get('Grey Heron')).toEqual([
      'Group',
      'Spying group that Freedonia ties to its neighbour’s navy. [1]',
    ]);
  });

  test('has a table of who calls it what, and what was only respelled beneath', () => {
    expect(heron.get('Who calls it what')).toEqual([
      'Name | Used by | Sources',
      'Grey Heron | Example Labs | [1]',
      '灰鹭 | Example Labs | [1]',
      'TAG_0530 (former name) | Example Labs, until April 2023 | [1, 2]',
      'Amber Gale | Acme | Threat Lab, since April 2023 | [1]',
      'Other spellings that pages may have: 灰鷺 (Traditional characters for 灰鹭) [1]',
    ]);
    expect(ann.get('Names and spellings')?.at(-1)).toContain('An Exmaple (misprint in the Daily)');
  });

  test('numbers its sources as they are first cited, and lists them', () => {
    expect(heron.get('Background')).toEqual(['Known since 2014, says Acme. [2]']);
    expect(heron.get('Who says who is behind it')).toEqual([
      'Freedonia says that the navy of Sylvania is behind it. (25 March 2024) [1, 2]',
    ]);
    expect(heron.get('Sources')?.slice(0, 2)).toEqual([
      'Ministry of Examples, “Notice [no. 7] on *Grey Heron*”, 25 March 2024, https://example.org/notice',
      'Acme <Labs> & Sons, “Herons “at work”, and others”, 2024, https://acme.example/a_b?c=1&d=%3C2%3E (opening read in a stored copy). The title describes the text.',
    ]);
  });

  test('words each tie from its own end, allegations as allegations', () => {
    expect(heron.get('Alleged member')).toEqual([
      'Ann Example, according to Freedonia. An accusation of the indictment. [1]',
    ]);
    expect(ann.get('Alleged member of')).toEqual([
      'Grey Heron, according to Freedonia. An accusation of the indictment. [1]',
    ]);
  });

  test('has what it is laid to before what is laid to it, as the picture of its ties has', () => {
    const labels = ['Attributed to', 'Alleged member', 'Held responsible for', 'Uses'];
    expect([...heron.keys()].filter((title) => labels.includes(title))).toEqual(labels);
  });

  test('has a line of time where there is a single event', () => {
    expect(heron.get('Timeline')).toEqual(['March 2024: Freedonia names the group [1]']);
  });

  test('says of charges that they are no convictions, and shows them in the line of time as they were', () => {
    expect(ann.get('Sanctions and charges')).toEqual([
      'Delisted (Freedonia, Treasury, listed 25 March 2024). Cyber order. FR 12. Asset freeze. [1]',
      'Sanctioned (Sylvania, 2 January 2023). Counter-measures. No list reference: the list was not read. [2]',
      'Extradited (Freedonian High Court, charged 25 March 2024). Conspiracy to break into computers. Docket 7/24. [1, 3]',
      'A charge is an accusation, not a conviction.',
    ]);
    expect(ann.get('Timeline')).toEqual([
      '2 January 2023: Sanctioned (Sylvania) [2]',
      '25 March 2024: Sanctioned (Freedonia, Treasury) [1]',
      '25 March 2024: Charged (Freedonian High Court) [1, 3]',
    ]);
  });

  test('ends with its last review and its licence', () => {
    expect(heron.get('Sources')?.slice(-2)).toEqual([
      'Known As, profile of Grey Heron, last reviewed on 15 January 2026.',
      '© The Known As contributors, under CC BY 4.0. https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  test('of a reference entry says first that nobody reviewed it, and ends with the terms of its bases', () => {
    const tern = sections(profileMarkdown(entry('ref-amber-tern')));
    expect(tern.get('Amber Tern')).toEqual([
      'Group · Reference entry',
      'Names only, taken over from MITRE ATT&CK and MISP. Nobody at Known As has reviewed them. [1, 2]',
      'MISP lists Sweden as its country. [2]',
    ]);
    expect(tern.get('Shares names with')).toEqual(['Grey Heron (Group): Grey Heron']);
    expect(tern.get('Sources')?.slice(-2)).toEqual([
      '© MITRE ATT&CK https://attack.example/terms',
      '© MISP https://misp.example/terms',
    ]);
  });
});
