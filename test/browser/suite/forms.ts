import assert from 'node:assert/strict';
import type { Kit } from '../kit.ts';
import { markedTexts, marks } from '../marks.ts';
import { html, paragraphs } from './html.ts';

/** How a name is written, and what of it is marked. */
const WRITTEN: [html: string, marked: string][] = [
  ['The government named APT31 on Wednesday.', 'APT31'],
  ['The hackers of APT 31 were in the network for years.', 'APT 31'],
  ['APT-31 is one of them.', 'APT-31'],
  ['It was APT31’s third campaign.', 'APT31'],
  ['An APT31-linked intrusion came to light.', 'APT31'],
  ['The group (APT31) was blamed.', 'APT31'],
  ['They spoke of APT31.', 'APT31'],
  ['Microsoft called the hackers “Zirconium”, and then something else.', 'Zirconium'],
  ['JUDGMENT PANDA is CrowdStrike’s name.', 'JUDGMENT PANDA'],
  ['Some write Judgement Panda.', 'Judgement Panda'],
  ['Others keep Judgment&nbsp;Panda together.', 'Judgment Panda'],
  ['A soft hyphen hides in Judg&shy;ment Panda.', 'Judg\u00adment Panda'],
  ['Half of <b>Judgment</b> Panda is bold.', 'Judgment Panda'],
  ['As is half of <b>APT</b>31.', 'APT31'],
  ['A name may be wrapped: Violet\n        Typhoon.', 'Violet Typhoon'],
  ['Charged in New York: 赵光宗。', '赵光宗'],
  ['And in the other script: 趙光宗。', '趙光宗'],
  ['Or, hyphenated, Zhao Guang-zong.', 'Zhao Guang-zong'],
  ['Or, given name first, Guangzong Zhao.', 'Guangzong Zhao'],
];

export async function findsNamesAsTheyAreWritten(t: Kit): Promise<void> {
  const page = await t.open(paragraphs(...WRITTEN.map(([text]) => text)));
  assert.deepEqual(
    await markedTexts(page),
    WRITTEN.map(([, marked]) => marked),
  );
}

export async function tellsKindAndCertaintyByTheStyle(t: Kit): Promise<void> {
  const page = await t.open(
    paragraphs(
      'The US charged Zhao Guangzong and named Wuhan XRZ, a front company, with APT31.',
      'An exploit that it shared is EpMe.',
    ),
  );
  assert.deepEqual(await marks(page), [
    { text: 'Zhao Guangzong', style: 'underline-b-solid' },
    { text: 'Wuhan XRZ', style: 'underline-c-solid' },
    { text: 'APT31', style: 'underline-a-solid' },
    { text: 'EpMe', style: 'underline-e-solid' },
  ]);
}

export async function marksWithADashedLineWhatIsOnlyLikely(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Hackers broke in, and Zirconium is blamed.'));
  assert.deepEqual(await marks(page), [{ text: 'Zirconium', style: 'underline-a-dashed' }]);
}

/** Each of these holds the letters of a name and names nobody. */
const NOT_MEANT = [
  'The crown is made of zirconium oxide, a ceramic.',
  'Zirconium is a metal that is used in alloys.',
  'Send it to 12 Elm Street, Apt. 31, Springfield.',
  'The part is called xAPT31y.',
  'See https://example.com/reports/APT31/index.html for more.',
  'Write to apt31@example.com.',
  'The report is in APT31.pdf.',
  'Ni Gaobin, a baker, won the contest.',
  'Wang Xiong opened a restaurant.',
];

/** Nor is anything marked where a page isn't prose. */
const NOT_PROSE = [
  '<table><tbody><tr><td>APT</td><td>31</td></tr></tbody></table>',
  '<div>APT</div><div>31</div>',
  '<textarea>APT31</textarea>',
  '<div contenteditable="true">APT31 is edited here</div>',
  '<div role="textbox">APT31</div>',
  '<script>"APT31"</script>',
  '<style>/* APT31 */</style>',
  '<select><option>APT31</option></select>',
  '<div class="cm-editor"><div>APT31</div></div>',
  '<p hidden="">APT31</p>',
];

export async function leavesAloneWhatNamesNobody(t: Kit): Promise<void> {
  const page = await t.open(paragraphs(...NOT_MEANT));
  assert.deepEqual(await markedTexts(page), []);
}

export async function leavesAloneWhatIsNotProse(t: Kit): Promise<void> {
  const page = await t.open(html(NOT_PROSE.join('\n')));
  assert.deepEqual(await markedTexts(page), []);
}

export async function isNotMisledByAMentionElsewhereOnThePage(t: Kit): Promise<void> {
  const meant = 'The hackers of APT31 were charged.';
  // The two people are left out: beside the group, it is likely that they are meant.
  const others = NOT_MEANT.filter((text) => !/Ni Gaobin|Wang Xiong/.test(text)).map(
    (text) => `<p>${text}</p>`,
  );
  const page = await t.open(html([`<p>${meant}</p>`, ...others, ...NOT_PROSE].join('\n')));
  assert.deepEqual(await markedTexts(page), ['APT31']);
}

export async function namesBesideNotesAndPictures(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<p>Blamed on APT31<sup>1</sup> and Violet Typhoon.<sup>[2]</sup> <a>Zirconium<svg></svg></a>, hackers all.</p>',
    ),
  );
  assert.deepEqual(await markedTexts(page), ['APT31', 'Violet Typhoon', 'Zirconium']);
}
