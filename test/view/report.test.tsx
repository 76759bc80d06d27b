// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { bugs, version } from '../../package.json';
import { ReportMistake } from '../../src/view/report/ReportMistake.tsx';
import { one, profile, show, text } from './helpers.ts';

describe('the way to report a mistake', () => {
  test('leads to the tracker, with a report begun, in a tab that is told nothing else', async () => {
    const shown = await show(<ReportMistake entry={profile({ name: 'Owl & Sons #1' })} />);
    const link = one<HTMLAnchorElement>(shown, 'a');
    const address = new URL(link.href);
    expect(`${address.origin}${address.pathname}`).toBe(bugs.url);
    expect(address.searchParams.get('title')).toBe('Mistake in Owl & Sons #1');
    const body = address.searchParams.get('body')?.split('\n');
    expect(body?.slice(0, 3)).toEqual([
      'Profile: cedar-owl',
      'Last reviewed on: 2026-11-22',
      `Version of Known As: ${version}`,
    ]);
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('says beforehand what it tells whom', async () => {
    expect(text(await show(<ReportMistake entry={profile()} />))).toContain('nothing is sent by itself');
  });
});
