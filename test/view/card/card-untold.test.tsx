// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CardUntold } from '../../../src/view/card/CardUntold.tsx';
import { say } from '../../../src/words/say.ts';
import { click, one, show, text } from '../helpers.ts';

test('a card that says nothing shows the name as the page has it, and leads to where more is said', async () => {
  const open = vi.fn();
  const root = await show(
    <CardUntold id="@1.0" surface="Copper Owl" onClose={() => undefined} onOpenProfile={open} />,
  );
  expect(text(one(root, '.card-name'))).toBe('Copper Owl');
  expect(text(one(root, '.card-body'))).toBe(say('card_untold'));
  await click(one(root, '.card-foot .button'));
  expect(open).toHaveBeenCalledWith('@1.0');
});
