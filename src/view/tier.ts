import type { Brief } from '../profile/reader-profile.ts';

/** Whether it stands for a reference entry: names that bases list, reviewed by nobody here. */
export function isReference(brief: Brief): brief is Extract<Brief, { listedBy: string[] }> {
  return 'listedBy' in brief;
}

/** Whether it stands for an entry of one of the reader's own lists. */
export function isListed(brief: Brief): brief is Extract<Brief, { list: string }> {
  return 'list' in brief;
}

/** Whether it stands for a profile, reviewed here. */
export function isProfile(brief: Brief): brief is Extract<Brief, { summary: string }> {
  return 'summary' in brief;
}
