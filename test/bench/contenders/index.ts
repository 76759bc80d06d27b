import { alternation } from './alternation.ts';
import type { Contender } from './contender.ts';
import { mark } from './mark.ts';
import type { ContenderName } from './names.ts';
import { oneByOne } from './one-by-one.ts';
import { ours } from './ours.ts';
import { segmenter } from './segmenter.ts';
import { walk } from './walk.ts';

export const CONTENDERS: Record<ContenderName, Contender> = {
  ours,
  'bare walk': walk,
  'one regex': alternation,
  'regex a name': oneByOne,
  'mark.js': mark,
  'Segmenter + hash': segmenter,
};
