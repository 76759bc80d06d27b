import type { Brief } from '../profile/reader-profile.ts';

/** Whether it stands for a reference entry: names that bases list, reviewed by nobody here. */
export function isReference(brief: Brief): brief is Extract<Brief, { listedBy: string[] }> {
  return 'listedBy' in brief;
}
