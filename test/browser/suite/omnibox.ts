import assert from 'node:assert/strict';
import type { Kit } from '../kit.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';

export async function suggestsAndOpensAProfile(t: Kit): Promise<void> {
  const lines = await t.typeInAddressBar('judgment panda');
  assert.match(lines[0] ?? '', /^APT31, Group, “Judgment Panda”/);
  await t.enterInAddressBar('judgment panda');
  const profile = await t.opened('/profile.html?id=apt31');
  await until('the profile is shown', async () => (await shownText(profile)).includes('Judgment Panda'));
}

export async function isNeverAnsweredWithNoLines(t: Kit): Promise<void> {
  // Chromium would go on to show what was found for less of it; one that says what the first line says it leaves out.
  for (const typed of ['Hainan Xiandun', 'nobody and nothing']) {
    const lines = await t.typeInAddressBar(typed);
    assert.equal(lines.length, t.kind === 'chromium' ? 2 : 1, typed);
    assert.equal(lines.at(-1), lines[0]);
  }
}

export async function saysSoWhereNothingMatches(t: Kit): Promise<void> {
  const [line] = await t.typeInAddressBar('<nobody> & "nothing"');
  assert.equal(
    line,
    t.kind === 'chromium'
      ? 'No name like “&lt;nobody&gt; &amp; &quot;nothing&quot;”'
      : 'No name like “<nobody> & "nothing"”',
  );
  await t.enterInAddressBar('nobody and nothing');
  const shown = await until('it is shown', async () => {
    for (const page of await t.pages()) {
      const text = await shownText(page).catch(() => '');
      if (text.includes('No name like “nobody and nothing”')) return page;
    }
    return undefined;
  });
  assert.ok(shown);
}
