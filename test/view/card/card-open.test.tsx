// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CardOpen } from '../../../src/view/card/CardOpen.tsx';
import { click, one, show, text } from '../helpers.ts';

test('a card leads to its profile beside the page where that can be opened, else to a tab only', async () => {
  const [onOpenProfile, onBeside] = [vi.fn(), vi.fn()];
  const both = await show(<CardOpen id="cedar-owl" onOpenProfile={onOpenProfile} onBeside={onBeside} />);
  await click(one(both, '[aria-label="Beside the page"]'));
  expect(onBeside.mock.calls).toEqual([['cedar-owl']]);
  expect(onOpenProfile).not.toHaveBeenCalled();
  const tabOnly = await show(<CardOpen id="cedar-owl" onOpenProfile={onOpenProfile} onBeside={undefined} />);
  expect(text(one(tabOnly, 'button'))).toBe('Open profile');
});
