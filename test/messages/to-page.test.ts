import { expect, test } from 'vitest';
import { toPageSchema } from '../../src/messages/to-page.ts';

test.each([
  { type: 'page.switch', on: true },
  { type: 'page.switch', on: false },
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
  [{ type: 'page.switch', on: 'yes' }],
  [{ type: 'page.switch', on: 1 }],
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
