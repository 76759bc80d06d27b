import { describe, expect, test } from 'vitest';
import type { Naming } from '../../src/export/brief.ts';
import { briefBundle } from '../../src/export/stix/brief.ts';
import type { Bundle, StixObject } from '../../src/export/stix/objects.ts';
import { profileBundle } from '../../src/export/stix/profile.ts';
import { entry } from './sample.ts';
import { bundleSchema } from './stix-schema.ts';

function written(bundle: Bundle): Bundle {
  const text = JSON.parse(JSON.stringify(bundle));
  bundleSchema.parse(text);
  return text;
}

const bundleOf = (id: string) => written(profileBundle(entry(id)));

function ofType<T extends StixObject['type']>(
  { objects }: Bundle,
  type: T,
): Extract<StixObject, { type: T }>[] {
  return objects.filter((object): object is Extract<StixObject, { type: T }> => object.type === type);
}

/** An object that bears a name; there is only one. */
function named({ objects }: Bundle, name: string) {
  const found = objects.filter((object) => 'name' in object && object.name === name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} objects are named ${name}`);
  return first;
}

/** The relationships of a bundle, with the names of their ends. */
function told(bundle: Bundle) {
  const name = (id: string) => {
    const object = bundle.objects.find((one) => one.id === id);
    return object && 'name' in object ? object.name : id;
  };
  return ofType(bundle, 'relationship').map((one) => [
    name(one.source_ref),
    one.relationship_type,
    name(one.target_ref),
    one.description,
  ]);
}

describe('a profile as a STIX bundle', () => {
  test('is as the standard asks, of every kind and tier', () => {
    for (const id of ['grey-heron', 'ann-example', 'navy', 'snowbell', 'regatta-2024', 'ref-amber-tern']) {
      expect(bundleOf(id).objects.length).toBeGreaterThan(2);
    }
  });

  test('has the type that its kind is to STIX, a person as an identity and never as a threat actor', () => {
    const heron = bundleOf('grey-heron');
    expect(named(heron, 'Grey Heron').type).toBe('intrusion-set');
    expect(named(heron, 'Ann Example')).toMatchObject({ type: 'identity', identity_class: 'individual' });
    expect(named(heron, 'Sylvanian Navy')).toMatchObject({
      type: 'identity',
      identity_class: 'organization',
    });
    expect(named(heron, 'Snowbell')).toMatchObject({ type: 'malware', is_family: true });
    expect(named(heron, 'Regatta (2024)').type).toBe('campaign');
  });

  test('has the names in use as aliases, and those of a person in the description', () => {
    expect(named(bundleOf('grey-heron'), 'Grey Heron')).toMatchObject({
      description: 'Spying group that Freedonia ties to its neighbour’s navy.',
      aliases: ['灰鹭', 'TAG_0530', 'Amber Gale'],
    });
    expect(named(bundleOf('ann-example'), 'Ann Example')).toMatchObject({
      description: 'Sylvanian charged in Freedonia over alleged hacking. Other names: 安.',
    });
  });

  test('says whose it is, under which licence, and by which sources', () => {
    const heron = bundleOf('grey-heron');
    const group = named(heron, 'Grey Heron');
    const [marking] = ofType(heron, 'marking-definition');
    expect(group).toMatchObject({
      created_by_ref: named(heron, 'Known As').id,
      object_marking_refs: [marking?.id],
      external_references: [
        { source_name: 'mitre-attack', external_id: 'G9001', url: 'https://attack.example/G9001' },
        {
          source_name: 'Ministry of Examples',
          description: '“Notice [no. 7] on *Grey Heron*”, 25 March 2024',
          url: 'https://example.org/notice',
        },
        {
          source_name: 'Acme <Labs> & Sons',
          description: '“Herons “at work”, and others”, 2024 (opening read in a stored copy)',
        },
      ],
    });
    expect(marking?.definition.statement).toMatch(/CC BY 4\.0/u);
  });

  test('uses the relationships of STIX where they fit, and describes the others', () => {
    expect(told(bundleOf('grey-heron'))).toEqual([
      ['Grey Heron', 'uses', 'Snowbell', 'Grey Heron: uses Snowbell, according to Acme.'],
      [
        'Grey Heron',
        'related-to',
        'Sylvanian Navy',
        'Grey Heron: attributed to Sylvanian Navy, according to Freedonia.',
      ],
      [
        'Ann Example',
        'related-to',
        'Grey Heron',
        'Ann Example: alleged member of Grey Heron, according to Freedonia. An accusation of the indictment.',
      ],
      [
        'Regatta (2024)',
        'attributed-to',
        'Grey Heron',
        'Regatta (2024): attributed to Grey Heron, according to Acme.',
      ],
    ]);
  });

  test('attributes a campaign to whoever had a part in it, and an accusation to nobody', () => {
    expect(told(bundleOf('salt-tern'))).toEqual([
      [
        'Regatta (2024)',
        'attributed-to',
        'Salt Tern',
        'Salt Tern: took part in Regatta (2024), according to Acme.',
      ],
      [
        'Salt Tern',
        'related-to',
        'Regatta (2024)',
        'Salt Tern: alleged part in Regatta (2024), according to Freedonia.',
      ],
      [
        'Salt Tern',
        'related-to',
        'Snowbell',
        'Salt Tern: uses Snowbell, according to Freedonia (allegation).',
      ],
      ['Salt Tern', 'related-to', 'Old Tern', 'Salt Tern: successor of Old Tern, according to Acme.'],
    ]);
    expect(told(bundleOf('navy'))[0]?.slice(0, 3)).toEqual([
      'Sylvanian Navy',
      'related-to',
      'Regatta (2024)',
    ]);
  });

  test('notes statements, listings, charges and events, each with its sources', () => {
    const notes = ofType(bundleOf('ann-example'), 'note');
    expect(notes.map(({ abstract, content }) => [abstract, content])).toEqual([
      ['Delisted', expect.stringMatching(/^Ann Example: Delisted \(Freedonia, Treasury/u)],
      ['Sanctioned', expect.stringMatching(/^Ann Example: Sanctioned \(Sylvania/u)],
      ['Extradited', expect.stringMatching(/Docket 7\/24\. A charge is an accusation, not a conviction\.$/u)],
    ]);
    for (const note of notes) {
      expect(note.external_references?.length).toBeGreaterThan(0);
      expect(note.confidence).toBeUndefined();
    }
    expect(ofType(bundleOf('grey-heron'), 'note')).toHaveLength(3);
  });

  test('is the same when it is exported again, and a relation the same from either end', () => {
    expect(profileBundle(entry('grey-heron'))).toEqual(profileBundle(entry('grey-heron')));
    const [own] = ofType(bundleOf('ann-example'), 'relationship');
    expect(ofType(bundleOf('grey-heron'), 'relationship')).toContainEqual(own);
  });

  test('takes nothing from a profile that was imported before: the other end of a relation is an older version', () => {
    const whole = named(bundleOf('ann-example'), 'Ann Example');
    const pointer = named(bundleOf('grey-heron'), 'Ann Example');
    if (!('modified' in whole && 'modified' in pointer)) throw new Error('not versioned');
    expect(pointer.id).toBe(whole.id);
    expect(pointer.created).toBe(whole.created);
    expect(pointer.modified < whole.modified).toBe(true);
  });

  test('of a reference entry says that nobody has reviewed it, and bears the terms of its bases', () => {
    const tern = bundleOf('ref-amber-tern');
    expect(named(tern, 'Amber Tern')).toMatchObject({
      type: 'intrusion-set',
      aliases: ['Grey Heron'],
      description: expect.stringContaining('Nobody at Known As has reviewed them.'),
    });
    expect(ofType(tern, 'marking-definition').map(({ definition }) => definition.statement)).toEqual([
      '© MITRE ATT&CK https://attack.example/terms',
      '© MISP https://misp.example/terms',
    ]);
  });
});

describe('who is named on a page, as a STIX bundle', () => {
  const naming = (id: string, certainty: Naming['certainty'], count: number): Naming => ({
    entry: entry(id),
    certainty,
    count,
    surfaces: [entry(id).name],
  });
  const page = {
    title: 'Spies behind the hack',
    address: 'https://news.example/a?b=1',
    readOn: '2026-11-27',
  };
  const brief = {
    page,
    named: [
      naming('grey-heron', 'certain', 3),
      naming('ann-example', 'likely', 1),
      naming('ref-teal', 'possible', 1),
    ],
  };
  const bundle = written(briefBundle(brief));

  test('reports on the page, and holds who is named, their listings and charges, and their ties', () => {
    const [report] = ofType(bundle, 'report');
    expect(report).toMatchObject({
      name: 'Who is named in “Spies behind the hack”',
      published: '2026-11-27T00:00:00.000Z',
      external_references: [{ source_name: 'Spies behind the hack', url: 'https://news.example/a?b=1' }],
    });
    const held = bundle.objects.filter(({ id }) => report?.object_refs.includes(id));
    expect(held.map((one) => ('name' in one ? one.name : one.type))).toEqual([
      'Grey Heron',
      'Ann Example',
      'note',
      'note',
      'note',
      'Teal',
      'relationship',
    ]);
  });

  test('notes how sure it is that the page means each, on the scale of STIX', () => {
    const mentions = ofType(bundle, 'note').filter(({ confidence }) => confidence !== undefined);
    expect(mentions.map(({ abstract, content, confidence }) => [abstract, content, confidence])).toEqual([
      ['Certain', 'Grey Heron: 3 mentions on the page, written as “Grey Heron”.', 85],
      ['Likely', 'Ann Example: 1 mention on the page, written as “Ann Example”.', 50],
      ['Possible namesake', 'Teal: 1 mention on the page, written as “Teal”.', 15],
    ]);
  });

  test('is the same when it is exported again, and another when the page names others', () => {
    expect(briefBundle(brief)).toEqual(briefBundle(brief));
    expect(briefBundle({ page, named: brief.named.slice(1) }).id).not.toBe(bundle.id);
  });

  test('holds no report where nobody is named, and no link where the address is none', () => {
    expect(ofType(written(briefBundle({ page, named: [] })), 'report')).toEqual([]);
    const local = written(
      briefBundle({ ...brief, page: { ...page, title: '', address: 'file:///tmp/a.html' } }),
    );
    expect(ofType(local, 'report')[0]?.external_references).toEqual([
      { source_name: 'file:///tmp/a.html', description: 'file:///tmp/a.html' },
    ]);
  });
});
