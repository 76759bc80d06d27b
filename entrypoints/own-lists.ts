import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOwnLists } from '../src/background/lists-maker.ts';
import { openOwnLists } from '../src/background/own-lists.ts';

/** Loaded by the background where the reader has lists of their own. */
export default defineUnlistedScript(() => offerOwnLists(openOwnLists));
