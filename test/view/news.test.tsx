// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteUpdate, unseenUpdate } from '../../src/settings/news.ts';
import { News } from '../../src/view/about/News.tsx';
import { UpdateNote } from '../../src/view/popup/UpdateNote.tsx';
import { english } from '../../src/words/english.ts';
import { Language } from '../../src/words/language.ts';
import { speak } from '../../src/words/say.ts';
import { show, text } from './helpers.ts';

/** English, with something to tell of one version. */
const telling = new Language((key) => (key === 'news_4_5_6' ? 'Names are read out.' : english.text(key)));

beforeEach(() => speak(telling));
afterEach(() => speak(english));

test('after an update the popup leads to what is new, until it was seen', async () => {
  await noteUpdate('4.5.6');
  expect(text(await show(<UpdateNote />))).toBe('Updated to version 4.5.6: what is new');
  expect(text(await show(<News version="4.5.6" />))).toContain('Names are read out.');
  expect(await unseenUpdate()).toBeUndefined();
  expect(text(await show(<UpdateNote key="again" />))).toBe('');
});

test('says nothing of a version of which there is nothing to tell', async () => {
  await noteUpdate('4.5.7');
  expect(text(await show(<UpdateNote />))).toBe('');
  expect(text(await show(<News version="4.5.7" />))).toBe('');
});
