import { expect, test } from 'vitest';
import { timelineOf } from '../../src/words/timeline.ts';

test('events, listings and charges run in one line of time', () => {
  const entries = timelineOf({
    events: [
      { date: '2024-04', text: 'Later', sources: ['a'] },
      { date: '2024', text: 'In that year', sources: ['a'] },
    ],
    designations: [
      { authority: 'UK', programme: 'Cyber', date: '2024-03-25', status: 'listed', sources: ['a'] },
    ],
    charges: [{ court: 'Court Y', date: '2018-10-10', offences: 'Fraud', status: 'charged', sources: ['a'] }],
  });
  expect(entries.map(({ act, date }) => [act, date])).toEqual([
    ['charge', '2018-10-10'],
    ['event', '2024'],
    ['designation', '2024-03-25'],
    ['event', '2024-04'],
  ]);
});

test('a listing or a charge makes no line of time alone, an event does', () => {
  const charge = {
    court: 'Court Y',
    date: '2018-10-10',
    offences: 'Fraud',
    status: 'charged' as const,
    sources: ['a'],
  };
  const event = { date: '2024-04', text: 'Named in public', sources: ['a'] };
  expect(timelineOf({ events: [], designations: [], charges: [charge] })).toEqual([]);
  expect(timelineOf({ events: [event], designations: [], charges: [] })).toHaveLength(1);
});
