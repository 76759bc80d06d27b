import * as documents from './documents.ts';
import * as huge from './huge.ts';
import * as layout from './layout.ts';
import * as scripts from './page-scripts.ts';
import * as rewritten from './rewritten.ts';
import * as states from './states.ts';

/** Pages that would break what is not made for them: `npm run test:browser -- hostile` runs these alone. */
export const HOSTILE = {
  'hostile documents': documents,
  'hostile layout': layout,
  'hostile scripts': scripts,
  'hostile size': huge,
  'hostile states': states,
  'hostile writing': rewritten,
};
