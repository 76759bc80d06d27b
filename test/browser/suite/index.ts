import * as about from './about.ts';
import * as access from './access.ts';
import * as axe from './axe.ts';
import * as badge from './badge.ts';
import * as card from './card.ts';
import * as clobbered from './clobbered.ts';
import * as closed from './closed.ts';
import * as ended from './ended.ts';
import * as follow from './follow.ts';
import * as forms from './forms.ts';
import * as frameworks from './frameworks.ts';
import * as hide from './hide.ts';
import { HOSTILE } from './hostile/index.ts';
import * as languages from './languages.ts';
import * as largeText from './large-text.ts';
import * as lifecycle from './lifecycle.ts';
import * as lists from './lists.ts';
import * as localFiles from './local-files.ts';
import * as markedLists from './marked-lists.ts';
import * as menus from './menus.ts';
import * as messages from './messages.ts';
import * as omnibox from './omnibox.ts';
import * as options from './options.ts';
import * as pageAlone from './page-alone.ts';
import * as panel from './panel.ts';
import * as pauses from './pauses.ts';
import * as policy from './policy.ts';
import * as popup from './popup.ts';
import * as privateWindow from './private-window.ts';
import * as profile from './profile.ts';
import * as requests from './requests.ts';
import * as roots from './roots.ts';
import * as sites from './sites.ts';
import * as steps from './steps.ts';
import * as siteSwitch from './switch.ts';
import * as takeAlong from './take-along.ts';
import * as unseen from './unseen.ts';
import * as vicinity from './vicinity.ts';
import * as welcome from './welcome.ts';

/** All cases by what they are about. Each exported function is one. */
export const SUITE = {
  forms,
  'page left alone': pageAlone,
  clobbered,
  closed,
  'requests counted': requests,
  follow,
  frameworks,
  roots,
  card,
  steps,
  badge,
  popup,
  panel,
  hide,
  menus,
  omnibox,
  profile,
  'take along': takeAlong,
  about,
  'card unseen': unseen,
  vicinity,
  switch: siteSwitch,
  sites,
  access,
  'private window': privateWindow,
  policy,
  languages,
  lists,
  messages,
  options,
  'marked lists': markedLists,
  welcome,
  axe,
  'large text': largeText,
  ...HOSTILE,
};

/** Cases that end the extension and start it anew, in a browser of their own: others are not to depend on how that ends. */
export const RESTARTING = { lifecycle, 'local files': localFiles, pauses };

/** Cases in which the background is ended at each message, in a browser whose extension lets them. */
export const ENDED = { 'faults, background ended': ended };
