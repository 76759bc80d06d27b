import { expect, test } from 'vitest';
import { toPageSchema } from '../../src/messages/to-page.ts';
import type { Marks } from '../../src/settings/marks.ts';

const MARKS: Marks = {
  style: 'wavy',
  colourByKind: false,
  density: 'page',
  opening: 'hover',
  without: [],
  hidden: ['play'],
  possible: true,
  reference: false,
  editors: true,
};

test.each([
  { type: 'page.switch', marks: MARKS },
  {
    type: 'page.switch',
    marks: { ...MARKS, without: ['person', 'tool'], density: 'section', opening: 'click' },
  },
  { type: 'page.switch', marks: { ...MARKS, lists: '1 1764300000000' } },
  { type: 'page.switch', marks: null },
  { type: 'page.step', direction: 1, profile: '@3.17', edge: false },
  { type: 'page.step', direction: 1, edge: false },
  { type: 'page.step', direction: -1, profile: 'apt31', edge: true },
  { type: 'page.openCard' },
  { type: 'page.list' },
])('takes %j', (message) => {
  expect(toPageSchema.safeParse(message)).toStrictEqual({ success: true, data: message });
});

test('takes no more of a message than it knows', () => {
  const message = { type: 'page.list', on: true, html: '<b>' };
  expect(toPageSchema.safeParse(message)).toStrictEqual({ success: true, data: { type: 'page.list' } });
});

test.each([
  [undefined],
  [null],
  ['page.list'],
  [['page.list']],
  [{}],
  [{ type: 'page.ready' }],
  [{ type: ['page.list'] }],
  [{ type: 'toString' }],
  [{ type: 'page.switch' }],
  [{ type: 'page.switch', marks: 'wavy' }],
  [{ type: 'page.switch', marks: {} }],
  [{ type: 'page.switch', marks: { ...MARKS, style: 'blink' } }],
  [{ type: 'page.switch', marks: { ...MARKS, density: 1 } }],
  [{ type: 'page.switch', marks: { ...MARKS, opening: undefined } }],
  [{ type: 'page.switch', marks: { ...MARKS, without: 'person' } }],
  [{ type: 'page.switch', marks: { ...MARKS, without: ['place'] } }],
  [{ type: 'page.switch', marks: { ...MARKS, hidden: 'play' } }],
  [{ type: 'page.switch', marks: { ...MARKS, hidden: [7] } }],
  [{ type: 'page.switch', marks: { ...MARKS, possible: 'yes' } }],
  [{ type: 'page.switch', marks: { ...MARKS, editors: null } }],
  [{ type: 'page.switch', marks: { ...MARKS, lists: 3 } }],
  [{ type: 'page.step', direction: 1, edge: true, profile: '@3' }],
  [{ type: 'page.step', direction: 1, edge: true, profile: '@3.x' }],
  [{ type: 'page.step' }],
  [{ type: 'page.step', direction: 1 }],
  [{ type: 'page.step', direction: 0, edge: true }],
  [{ type: 'page.step', direction: 2, edge: true }],
  [{ type: 'page.step', direction: '1', edge: true }],
  [{ type: 'page.step', direction: 1, edge: 'start' }],
  [{ type: 'page.step', direction: 1, edge: true, profile: null }],
  [{ type: 'page.step', direction: 1, edge: true, profile: '' }],
  [{ type: 'page.step', direction: 1, edge: true, profile: '../apt31' }],
  [{ type: 'page.step', direction: 1, edge: true, profile: 'APT31' }],
  [{ type: 'page.step', direction: 1, edge: true, profile: 'apt31\n' }],
  [{ type: 'page.step', direction: 1, edge: true, profile: ['apt31'] }],
  [{ type: 'page.step', direction: 1, edge: true, profile: 'x'.repeat(101) }],
])('refuses %j', (message) => {
  expect(toPageSchema.safeParse(message)).toStrictEqual({ success: false, error: message });
});
