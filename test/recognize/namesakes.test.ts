import { expect, test } from 'vitest';
import type { EvidenceRule, Name } from '../../src/profile/types.ts';
import { namesakes } from '../../src/recognize/namesakes.ts';
import { sampleName, sampleNamed } from '../profile/sample.ts';

function person(text: string, evidence: Partial<EvidenceRule> = {}, parts?: Name['parts']): Name {
  return {
    ...sampleName(text, 'personal'),
    evidence: { class: 'personal', ...evidence },
    ...(parts && { parts }),
  };
}

const xiong = person('Xiong Wang', {}, { family: 'Xiong', given: 'Wang' });

test.each([
  ['XIONG Wang', person('XIONG Wang')],
  ['Xióng Wáng', person('Xióng Wáng')],
  ['Wang Xiong, family name first', person('Wang Xiong', {}, { family: 'Wang', given: 'Xiong' })],
  ['Wang Xiong, no parts given', person('Wang Xiong')],
  ['Xiong-Wang', person('Xiong-Wang')],
])('%s is a namesake of Xiong Wang', (_what, name) => {
  expect(
    namesakes([sampleNamed('one', xiong), sampleNamed('two', sampleName('Egret', 'coined'), name)]),
  ).toEqual([{ text: name.text, field: 'names[1]', profiles: ['one', 'two'] }]);
  expect(namesakes([sampleNamed('two', name), sampleNamed('one', xiong)])).toHaveLength(1);
});

test('the order of a name says nothing though no parts are given', () => {
  const [one, two] = [person('Park Jin-hyok'), person('Jin-hyok Park')];
  expect(namesakes([sampleNamed('one', one), sampleNamed('two', two)])).toHaveLength(1);
});

test('a thing may be a person’s namesake too', () => {
  const tool = sampleNamed('tool', sampleName('Xiongwang', 'ordinary'));
  expect(namesakes([sampleNamed('one', xiong), tool])).toHaveLength(1);
});

test('cues of their own tell two apart, those they share do not', () => {
  const named = (id: string, ...cues: string[]) =>
    sampleNamed(id, person('Xiong Wang', cues.length > 0 ? { for: cues } : {}));
  expect(namesakes([named('one', 'wuhan'), named('two', 'chengdu')])).toEqual([]);
  expect(namesakes([named('one', 'wuhan'), named('two', 'wuhan')])).toHaveLength(1);
  expect(namesakes([named('one', 'wuhan'), named('two')])).toHaveLength(1);
  expect(namesakes([named('one', 'wuhan'), named('two', 'Wuhan')])).toHaveLength(1);
  expect(namesakes([named('one', 'wuhan', 'xrz'), named('two', 'wuhan')])).toHaveLength(1);
  expect(namesakes([named('one', 'wuhan'), named('two', 'wuhan', 'xrz')])).toHaveLength(1);
});

test('what is never marked is no matter, nor are other names, nor two of one profile', () => {
  const unmarked = sampleNamed('two', person('Xiong Wang', { class: 'unmarked' }));
  expect(namesakes([sampleNamed('one', xiong), unmarked])).toEqual([]);
  expect(namesakes([sampleNamed('one', xiong), sampleNamed('two', person('Xiong Wangwei'))])).toEqual([]);
  expect(namesakes([sampleNamed('one', xiong, person('Wang Xiong'))])).toEqual([]);
});

test('holds for the names of groups and bodies as well', () => {
  const hssd = (id: string, ...cues: string[]) =>
    sampleNamed(id, {
      ...sampleName('HSSD', 'acronym'),
      evidence: { class: 'acronym', ...(cues.length > 0 && { for: cues }) },
    });
  expect(namesakes([hssd('hubei'), hssd('hainan')])).toHaveLength(1);
  expect(namesakes([hssd('hubei', 'wuhan'), hssd('hainan', 'haikou')])).toEqual([]);
});

test('leaves what is certain by itself to be told as a collision', () => {
  const grey = (id: string) => sampleNamed(id, sampleName('Grey Heron', 'coined'));
  expect(namesakes([grey('one'), grey('two')])).toEqual([]);
});
