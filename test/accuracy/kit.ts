import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from './command.ts';

/** Invented actors, so that what is shipped may change without these tests noticing. */
export const NAMES = [
  { id: 'g1', name: 'UNC9901', aliases: ['Crimson Wombat'], related: ['p1'], class: 'coined' },
  { id: 'g2', name: 'Tungsten', class: 'ordinary', against: ['metal'] },
  { id: 'p1', name: 'Ota Novak', kind: 'person', parts: { family: 'Novak', given: 'Ota' } },
];

export function jsonl(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** A folder that lasts as long as the test, with files by their paths in it. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'known-as-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs a command with a terminal of its own. */
export async function run(
  command: Command,
  args: string[],
  stdin = '',
): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await command(args, {
    stdin: chunks(stdin),
    async out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
  });
  return { status, ...said };
}

/** The bytes in chunks of a few, so that no line and no character can count on coming whole. */
export async function* chunks(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
