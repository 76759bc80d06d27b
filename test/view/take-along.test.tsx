// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../src/export/brief.ts';
import type { Subject } from '../../src/view/take-along/subject.ts';
import { TakeAlong } from '../../src/view/take-along/TakeAlong.tsx';
import { entry } from '../export/sample.ts';
import { click, one, settle, show, text } from './helpers.ts';

/** What was handed to the browser to save. */
let saved: { name: string; type: string; text: string }[];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set('blob:file', blob as Blob);
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    void blob?.text().then((written) => saved.push({ name: this.download, type: blob.type, text: written }));
  });
});

afterEach(() => vi.useRealTimers());

async function take(subject: Subject, format: string): Promise<HTMLElement> {
  const shown = await show(<TakeAlong subject={() => subject} />);
  const button = [...shown.querySelectorAll('button')].find((candidate) => text(candidate) === format);
  if (!button) throw new Error(`no button says ${format}`);
  await click(button);
  await vi.waitFor(async () => {
    await settle(() => undefined);
    expect(text(one(shown, '[role="status"]'))).not.toBe('');
  });
  return shown;
}

const heron: Subject = { entry: entry('grey-heron') };

const brief: Brief = {
  page: { title: 'Herons at sea', address: 'https://news.example:8443/a?b', readOn: '2026-11-27' },
  named: [{ entry: entry('grey-heron'), certainty: 'certain', count: 2, surfaces: ['Grey Heron'] }],
};

describe('taking along', () => {
  test('offers four formats, each with what it is good for', async () => {
    const shown = await show(<TakeAlong subject={() => heron} />);
    expect([...shown.querySelectorAll('li')].map(text)).toEqual([
      'Markdown to read, and for notes',
      'CSV for spreadsheets',
      'JSON for programs',
      'STIX 2.1 for threat intelligence platforms',
    ]);
  });

  test('saves a profile under its id and the day it was reviewed', async () => {
    const shown = await take(heron, 'Markdown');
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({
      name: 'known-as-grey-heron-2026-01-15.md',
      type: 'text/markdown;charset=utf-8',
    });
    expect(saved[0]?.text).toContain('https://example.org/notice');
    expect(text(one(shown, '[role="status"]'))).toContain('known-as-grey-heron-2026-01-15.md');
  });

  test('saves STIX as a bundle', async () => {
    await take(heron, 'STIX 2.1');
    expect(saved[0]?.name).toBe('known-as-grey-heron-2026-01-15.stix.json');
    expect(JSON.parse(saved[0]?.text ?? '').type).toBe('bundle');
  });

  test('saves a reference entry, which has no day of review', async () => {
    await take({ entry: entry('ref-amber-tern') }, 'CSV');
    expect(saved[0]?.name).toBe('known-as-ref-amber-tern.csv');
  });

  test('saves who is named on a page under its host and the day it was read', async () => {
    await take({ brief }, 'JSON');
    expect(saved[0]?.name).toBe('known-as-news.example-2026-11-27.json');
    expect(saved[0]?.text).toContain('Herons at sea');
  });

  test('says so when a file cannot be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no memory');
    });
    const shown = await take(heron, 'CSV');
    expect(text(one(shown, '[role="status"]'))).toBe(
      'The file could not be made. Reload this page, then try again.',
    );
  });
});
