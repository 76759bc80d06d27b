import type { ComponentChildren } from 'preact';
import type { Part } from '../../export/part.ts';
import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { SourceLink } from '../SourceLink.tsx';
import { reportAddress } from './report-address.ts';

interface Props {
  entry: ReaderEntry;
  part?: Part;
  class?: string;
  children: ComponentChildren;
}

/** The way to the tracker, in a tab of its own. Nothing is sent before it is followed. */
export function ReportLink({ entry, part, ...props }: Props) {
  return <SourceLink source={{ url: reportAddress(entry, part) }} {...props} />;
}
