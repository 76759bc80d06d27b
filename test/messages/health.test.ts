import { expect, test, vi } from 'vitest';
import { createHealth } from '../../src/messages/browser-health.ts';
import { isOwnPage, listen } from '../../src/messages/listen.ts';
import { fromReaderSchema } from '../../src/messages/protocol.ts';
import { noteFault } from '../../src/settings/faults.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { changeSettings } from '../../src/settings/store.ts';

const health = createHealth();

test('tells versions, counts and faults, and nothing of what is read', async () => {
  listen(fromReaderSchema, isOwnPage, async () => ({ profiles: 197, entries: 1047, bases: [] }));
  await changeSettings((settings) => withSite(settings, 'secret.example', false));
  await noteFault('lookup', new Error('Nothing at https://secret.example/herons'), Date.UTC(2026, 10, 28));
  const report = await health.report();
  expect(report).toMatch(/^Known As [\d.]+ in /u);
  expect(report).toContain('data: 197 profiles, 1047 reference entries');
  expect(report).toContain('1 rules, 0 hidden names');
  expect(report).toContain('2026-11-28T00:00:00.000Z lookup (1): Error: Nothing at …');
  expect(report).not.toContain('secret');
  await health.forgetFaults();
  expect(await health.report()).toContain('faults: none');
});

test('what cannot be told is said, and keeps nothing else back', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  listen(fromReaderSchema, isOwnPage, async () => {
    throw new Error('asleep');
  });
  const report = await health.report();
  expect(report).toContain('data: not to be had (Error)');
  expect(report).toContain('lists: 0');
});
