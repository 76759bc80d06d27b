import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/recognize/types.ts';
import { explain } from '../../src/view/explain.ts';

function said(surface: string, certainty: 'certain' | 'likely' | 'possible', reasons: Reason[]): string {
  const { lead, sentences } = explain({ surface, certainty, reasons });
  return [lead, ...sentences].join(' ');
}

const ordinary: Reason = { kind: 'class', class: 'ordinary', points: 0 };

describe('explain', () => {
  test('says what else the word means and what stands beside it', () => {
    const apt31: Reason = {
      kind: 'same-profile',
      words: 'APT31',
      profile: 'apt31',
      reach: 'sentence',
      points: 4,
    };
    expect(said('Zirconium', 'likely', [ordinary, apt31])).toBe(
      'Likely. “Zirconium” may mean something else. “APT31” stands in the same sentence.',
    );
  });

  test('puts the nearest evidence first and says where the rest stands', () => {
    const reasons: Reason[] = [
      ordinary,
      { kind: 'related-profile', words: 'Ni Gaobin', profile: 'ni-gaobin', reach: 'page', points: 1 },
      { kind: 'cue', words: 'breach', reach: 'sentence', points: 3 },
      { kind: 'cue', words: 'charged', reach: 'sentence', points: 1 },
    ];
    expect(said('Zirconium', 'likely', reasons)).toBe(
      'Likely. “Zirconium” may mean something else. “breach” and “charged” stand in the same sentence. “Ni Gaobin” stands elsewhere on this page.',
    );
  });

  test('says of a possible namesake that nothing points to this one', () => {
    expect(said('Wang Xiong', 'possible', [{ kind: 'class', class: 'common-personal', points: 1 }])).toBe(
      'Possible namesake. Many people are called “Wang Xiong”. Nothing else on this page points to this one.',
    );
  });

  test('does not keep back what speaks against it', () => {
    const reasons: Reason[] = [
      ordinary,
      { kind: 'cue', words: 'exploit', reach: 'passage', points: 3 },
      { kind: 'counter-cue', words: 'sword', reach: 'sentence', points: -6 },
      { kind: 'no-capitals', points: -3 },
    ];
    expect(said('jian', 'possible', reasons)).toBe(
      'Possible namesake. “jian” may mean something else. “exploit” stands close by. “sword”, in the same sentence, speaks against it. It is written without its capitals here.',
    );
  });

  test('says of a spaced code that it may be an address, not that it is a designator', () => {
    const reasons: Reason[] = [
      { kind: 'class', class: 'code', points: 1 },
      { kind: 'spaced', points: 0 },
      { kind: 'cue', words: 'hackers', reach: 'sentence', points: 3 },
    ];
    const words = said('APT 31', 'likely', reasons);
    expect(words).toContain('“APT 31”, written apart, may be something else');
    expect(words).not.toContain('designator');
  });

  test('is one short sentence where it is certain', () => {
    expect(said('APT31', 'certain', [{ kind: 'class', class: 'code', points: 6 }])).toBe(
      'Certain. “APT31” is a designator of its own.',
    );
    const named: Reason[] = [
      { kind: 'class', class: 'personal', points: 1 },
      { kind: 'cue', words: 'indicted', reach: 'sentence', points: 3 },
    ];
    expect(said('Ni Gaobin', 'certain', named)).toBe('Certain. “indicted” stands in the same sentence.');
  });

  test('quotes each word once and not all there are', () => {
    const cue = (words: string, points: number): Reason => ({
      kind: 'cue',
      words,
      reach: 'sentence',
      points,
    });
    const words = said('Zirconium', 'likely', [
      ordinary,
      cue('hackers', 1),
      cue('hackers', 2),
      cue('espionage', 4),
      cue('malware', 3),
      cue('phishing', 1),
    ]);
    expect(words).toContain('“espionage”, “malware” and “hackers” stand');
    expect(words).not.toContain('phishing');
  });
});
