import { compareDates, dateInFull } from '../../words/dates.ts';
import { needsChargeNote } from '../../words/legal.ts';
import { say, sayNumber } from '../../words/say.ts';
import { type Brief, nameIn, sourcesIn, summaryIn, tiesAmong } from '../brief.ts';
import { termsIn, termsOf } from '../credit.ts';
import { bullets, heading, markdown, table } from '../forms/markdown.ts';
import { relationLine } from '../line.ts';
import { briefWords } from '../words.ts';
import { type CitedMarkdown, citedMarkdown } from './cited.ts';
import { legalBullets } from './profile.ts';

/** Who is named on a page, as a text to be pasted into a report. */
export function briefMarkdown(brief: Brief): string {
  const { title, address, readOn } = brief.page;
  const md = citedMarkdown(sourcesIn(brief));
  return markdown.blocks([
    heading(1, briefWords.title(title || address)),
    `${markdown.address(address)}, ${markdown.text(briefWords.readOn(dateInFull(readOn)))}`,
    ...(brief.named.length === 0 ? [markdown.text(briefWords.nobody)] : sections(brief, md)),
    '---',
    markdown.text(originOfBrief(brief)),
    ...termsOf(brief.named.map(({ entry }) => entry)).map(termsIn(markdown)),
  ]);
}

function originOfBrief({ page, named: all }: Brief): string {
  const [earliest] = all
    .flatMap(({ entry }) => (entry.tier === 'curated' ? [entry.reviewed] : []))
    .toSorted(compareDates);
  const origin = briefWords.origin(dateInFull(page.readOn));
  return earliest === undefined ? origin : `${origin} ${briefWords.reviewed(dateInFull(earliest))}`;
}

function sections(brief: Brief, md: CitedMarkdown): string[] {
  return [...named(brief), ...who(brief, md), ...ties(brief, md), ...legal(brief, md), ...md.list()];
}

function named({ named: all }: Brief): string[] {
  return [
    heading(2, briefWords.named),
    table(
      briefWords.columns,
      all.map(({ entry, count, surfaces, certainty }) =>
        [
          entry.name,
          say(`kind_${entry.kind}`),
          sayNumber(count),
          surfaces.join(', '),
          say(`certainty_${certainty}`),
        ].map(markdown.text),
      ),
    ),
    ...(all.every(({ certainty }) => certainty === 'certain') ? [] : [markdown.text(briefWords.doubtNote)]),
  ];
}

function who({ named: all }: Brief, md: CitedMarkdown): string[] {
  return [
    heading(2, briefWords.who),
    bullets(
      all.map((naming) => {
        const { text, sources } = summaryIn(naming);
        return `${markdown.strong(nameIn(naming))}: ${md.cited(text, sources)}`;
      }),
    ),
  ];
}

function ties(brief: Brief, md: CitedMarkdown): string[] {
  const among = tiesAmong(brief);
  if (among.length === 0) return [];
  return [
    heading(2, briefWords.ties),
    bullets(
      among.map(({ subject, relation, object }) => {
        const { says } = relationLine(nameIn(subject), {
          ...relation,
          other: { ...relation.other, name: nameIn(object) },
        });
        return `${markdown.strong(nameIn(subject))}: ${md.cited(says, relation.sources)}`;
      }),
    ),
  ];
}

function legal({ named: all }: Brief, md: CitedMarkdown): string[] {
  const concerned = all.flatMap((naming) => {
    const { entry } = naming;
    if (entry.tier !== 'curated') return [];
    const acts = legalBullets(entry, md);
    return acts.length === 0
      ? []
      : [{ profile: entry, written: [heading(3, nameIn(naming)), bullets(acts)] }];
  });
  if (concerned.length === 0) return [];
  return [
    heading(2, say('legal_heading')),
    ...concerned.flatMap(({ written }) => written),
    ...(concerned.some(({ profile }) => needsChargeNote(profile))
      ? [markdown.text(say('legal_charge_note'))]
      : []),
  ];
}
