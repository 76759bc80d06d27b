import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { namesInUse } from '../../words/by-assigner.ts';
import { isFormer, namesHeading, sortNames } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { heading, markdown, table } from '../forms/markdown.ts';
import { howNamed } from '../line.ts';
import { nameExportWords } from '../words.ts';
import type { CitedMarkdown } from './cited.ts';

/** Who calls it what, as a table; spellings by rule and misprints under it. */
export function namesSection(entry: ReaderEntry, md: CitedMarkdown): string[] {
  const names = namesInUse(entry);
  const { respellings } = sortNames(entry);
  if (names.length + respellings.length === 0) return [];
  const by = say(entry.tier === 'curated' ? 'name_column_by' : 'name_column_listed_by');
  return [
    heading(2, namesHeading(entry)),
    ...(names.length === 0
      ? []
      : [
          table(
            [nameExportWords.name, by, say('source_heading')],
            names.map((name) => [
              markdown.text(isFormer(name) ? nameExportWords.former(name.text) : name.text),
              markdown.text(howNamed(name).join(', ')),
              md.numbers(name.sources),
            ]),
          ),
        ]),
    ...(respellings.length === 0
      ? []
      : [
          `${markdown.text(nameExportWords.spellings)}: ${respellings
            .map((name) => md.cited(`${name.text} (${howNamed(name).join(', ')})`, name.sources))
            .join('; ')}`,
        ]),
  ];
}
