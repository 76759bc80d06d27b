// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { forgetMissing, noteMissing } from '../../src/lists/kept/missing.ts';
import { MissingLists } from '../../src/view/MissingLists.tsx';
import { Lists } from '../../src/view/options/Lists.tsx';
import { one, show, text } from './helpers.ts';

test('leads to the lists as long as they are missed', async () => {
  expect(text(await show(<MissingLists />))).toBe('');
  await noteMissing();
  const shown = await show(<MissingLists key="missing" />);
  expect(text(one(shown, '[role="alert"]'))).toBe('Your lists are gone');
  expect(one<HTMLAnchorElement>(shown, 'a').getAttribute('href')).toBe('lists.html');
  expect(text(await show(<Lists />))).toContain('Your lists are gone');
  await forgetMissing();
  expect(text(await show(<MissingLists key="known" />))).toBe('');
});
