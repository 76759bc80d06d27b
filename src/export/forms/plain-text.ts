import { type Form, oneLine, wayTo } from './form.ts';

export const plainText: Form = {
  text: oneLine,
  strong: oneLine,
  address: (url) => wayTo(url) ?? oneLine(url),
  paragraph: (written) => written,
  numbered: (written) => written.map((item, at) => `${at + 1}. ${item}`).join('\n'),
  blocks: (written) => `${written.join('\n\n')}\n`,
};
