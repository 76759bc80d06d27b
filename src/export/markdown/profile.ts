import type { ReaderEntry, ReaderProfile } from '../../profile/reader-profile.ts';
import { dateInFull } from '../../words/dates.ts';
import { legalActs, legalBy, legalStatus, needsChargeNote, onItsDay } from '../../words/legal.ts';
import { TOPICS } from '../../words/order.ts';
import { say } from '../../words/say.ts';
import { tiesOf } from '../../words/ties.ts';
import { timelineOf } from '../../words/timeline.ts';
import { originOf, termsIn, termsOf } from '../credit.ts';
import { bullets, heading, markdown } from '../forms/markdown.ts';
import { dated, legalLine } from '../line.ts';
import { lineWords } from '../words.ts';
import { type CitedMarkdown, citedMarkdown } from './cited.ts';
import { namesSection } from './names.ts';
import { referenceSections } from './reference.ts';

/** A profile as a text to be pasted into a report: every line cites its sources, which are listed at the end. */
export function profileMarkdown(entry: ReaderEntry): string {
  const md = citedMarkdown(entry.sources);
  return markdown.blocks([
    heading(1, entry.name),
    markdown.text(
      entry.tier === 'curated'
        ? say(`kind_${entry.kind}`)
        : `${say(`kind_${entry.kind}`)} · ${say('reference_tier')}`,
    ),
    ...(entry.tier === 'curated' ? profileSections(entry, md) : referenceSections(entry, md)),
    ...md.list(),
    '---',
    markdown.text(originOf(entry)),
    ...termsOf([entry]).map(termsIn(markdown)),
  ]);
}

function profileSections(profile: ReaderProfile, md: CitedMarkdown): string[] {
  return [
    md.cited(profile.summary.text, profile.summary.sources),
    ...legalSection(profile, md),
    ...namesSection(profile, md),
    ...statements(profile, md),
    ...timeline(profile, md),
    ...ties(profile, md),
    ...knowledgeBases(profile, md),
  ];
}

function legalSection(profile: ReaderProfile, md: CitedMarkdown): string[] {
  const acts = legalBullets(profile, md);
  if (acts.length === 0) return [];
  return [
    heading(2, say('legal_heading')),
    bullets(acts),
    ...(needsChargeNote(profile) ? [markdown.text(say('legal_charge_note'))] : []),
  ];
}

/** Listings and charges in full. */
export function legalBullets(profile: ReaderProfile, md: CitedMarkdown): string[] {
  return legalActs(profile).map((act) => md.cited(legalLine(act), act.sources));
}

function statements({ statements: all }: ReaderProfile, md: CitedMarkdown): string[] {
  const byTopic = Map.groupBy(all, ({ topic }) => topic);
  return TOPICS.flatMap((topic) => {
    const group = byTopic.get(topic) ?? [];
    if (group.length === 0) return [];
    return [
      heading(2, say(`topic_${topic}`)),
      bullets(group.map((statement) => md.cited(dated(statement), statement.sources))),
    ];
  });
}

function timeline(profile: ReaderProfile, md: CitedMarkdown): string[] {
  const entries = timelineOf(profile);
  if (entries.length === 0) return [];
  return [
    heading(2, say('profile_timeline')),
    bullets(
      entries.map((entry) => {
        const says =
          entry.act === 'event' ? entry.text : lineWords.act(legalStatus(onItsDay(entry)), legalBy(entry));
        return `${markdown.text(dateInFull(entry.date))}: ${md.cited(says, entry.sources)}`;
      }),
    ),
  ];
}

function ties({ relations }: ReaderProfile, md: CitedMarkdown): string[] {
  if (relations.length === 0) return [];
  return [
    heading(2, say('profile_ties')),
    ...tiesOf(relations).flatMap(({ label, relations: alike }) => [
      heading(3, label),
      bullets(
        alike.map(({ other, by, text, sources }) => {
          const says = [`${say('profile_according_to', { by })}.`, text].filter(Boolean).join(' ');
          return `${markdown.strong(other.name)}, ${md.cited(says, sources)}`;
        }),
      ),
    ]),
  ];
}

function knowledgeBases({ knowledgeBases: links }: ReaderProfile, md: CitedMarkdown): string[] {
  if (links.length === 0) return [];
  return [
    heading(2, say('profile_knowledge_bases')),
    bullets(
      links.map(
        ({ base, id, url, sources }) =>
          `${markdown.text(`${base}: ${id}`)}, ${markdown.address(url)} ${md.numbers(sources)}`,
      ),
    ),
  ];
}
