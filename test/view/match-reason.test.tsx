// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Found } from '../../src/messages/reader.ts';
import type { Identifier } from '../../src/profile/identifiers.ts';
import type { SearchedName } from '../../src/profile/library.ts';
import type { Match } from '../../src/recognize/look-up.ts';
import { ResultList } from '../../src/view/popup/ResultList.tsx';
import { one, show, text } from './helpers.ts';
import { cedarOwl } from './popup-reader.ts';

const tern = { id: 'ref-tern', kind: 'group' as const, name: 'Amber Tern', listedBy: ['MISP'] };

const byName = (name: SearchedName, more: Partial<Extract<Match, { by: 'name' }>> = {}): Match => ({
  by: 'name',
  name,
  near: false,
  marked: [],
  ...more,
});
const byIdentifier = (identifier: Identifier): Match => ({
  by: 'identifier',
  identifier,
  marked: [[0, identifier.id.length]],
});

/** A list with this one result of a look-up. */
async function result(match: Match, query = 'coper', brief: Found['brief'] = cedarOwl): Promise<HTMLElement> {
  const results = { for: query, found: [{ brief, match }], failed: false };
  return show(
    <ResultList id="list" results={results} active={0} onActive={() => undefined} onOpen={() => undefined} />,
  );
}

const copper = { text: 'Copper Panda', assignedBy: 'Vendor X' };

test.each<[string, Match, string]>([
  ['another name', byName(copper), '“Copper Panda”, a name used by Vendor X'],
  ['its own name', byName({ text: 'Cedar Owl', assignedBy: 'Vendor X' }), 'name used by Vendor X'],
  ['a slip of typing', byName(copper, { near: true }), '“coper” is near “Copper Panda”'],
  [
    'a slip in its own name',
    byName({ text: 'Cedar Owl', assignedBy: 'Vendor X' }, { near: true }),
    '“coper” is near “Cedar Owl”',
  ],
  [
    'a spelling by rule',
    byName({ text: '趙', assignedBy: 'Respelling by rule', respellingOf: '赵' }),
    '“趙”, another spelling of “赵”',
  ],
  [
    'a listing',
    byIdentifier({ kind: 'designation', by: 'UK FCDO', id: 'CYB0044', status: 'listed' }),
    'UK FCDO: listed as CYB0044',
  ],
  [
    'a listing that was lifted',
    byIdentifier({ kind: 'designation', by: 'UK FCDO', id: 'CYB0044', status: 'delisted' }),
    'UK FCDO: no longer listed; was CYB0044',
  ],
  [
    'a charge',
    byIdentifier({ kind: 'charge', by: 'Court Y', id: '1:24-cr-00043' }),
    'Court Y: docket 1:24-cr-00043',
  ],
  [
    'a knowledge base',
    byIdentifier({ kind: 'knowledge-base', by: 'MITRE ATT&CK', id: 'G0128' }),
    'MITRE ATT&CK G0128',
  ],
])('says why it is a result: %s', async (_why, match, words) => {
  expect(text(one(await result(match), '.result-match'))).toBe(words);
});

test('says of an entry who lists a name', async () => {
  const list = await result(byName(copper), 'copper', tern);
  expect(text(one(list, '.result-match'))).toBe('“Copper Panda”, a name listed by Vendor X');
});

test('sets off what was met: in the reason, or in the name above where that was found', async () => {
  const other = await result(byName(copper, { marked: [[7, 12]] }), 'panda');
  expect(text(one(other, '.result-match mark'))).toBe('Panda');
  expect(other.querySelector('.row-name mark')).toBeNull();
  const own = await result(byName({ text: 'Cedar Owl', assignedBy: 'X' }, { marked: [[0, 3]] }), 'ced');
  expect(text(one(own, 'mark'))).toBe('Ced');
  expect(text(one(own, '.row-name'))).toBe('Cedar Owl');
});
