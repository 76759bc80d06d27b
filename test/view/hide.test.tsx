// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { withName } from '../../src/settings/hidden.ts';
import { changeSettings, loadOwnSettings, loadSettings } from '../../src/settings/store.ts';
import { watchSettings } from '../../src/settings/watch.ts';
import { Card } from '../../src/view/card/Card.tsx';
import { OptionsPage } from '../../src/view/options/OptionsPage.tsx';
import { Popup } from '../../src/view/popup/Popup.tsx';
import '../fake-browser.ts';
import { click, one, profile, settle, show, text } from './helpers.ts';
import { page, reader } from './popup-reader.ts';
import { setup } from './setup.ts';

function button(shown: ParentNode, name: string): HTMLElement {
  const found = [...shown.querySelectorAll('button')].find(
    (one) => text(one) === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
}

describe('in a card', () => {
  const card = (onHide?: Parameters<typeof Card>[0]['onHide']) =>
    show(
      <Card
        profile={profile({ id: 'cedar-owl', name: 'Cedar Owl' })}
        mention={{
          surface: 'COPPER',
          certainty: 'certain',
          reasons: [],
          candidates: [{ profile: 'cedar-owl', name: 'Copper' }],
        }}
        others={[]}
        onChoose={() => undefined}
        onOpenProfile={() => undefined}
        onHide={onHide}
        onClose={() => undefined}
      />,
    );

  test('the name is hidden as data has it, on this site or anywhere, and that can be taken back', async () => {
    const onHide = vi.fn(async () => undefined);
    const shown = await card(onHide);
    await click(button(shown, 'Don’t mark this name'));
    expect(text(one(shown, 'legend'))).toBe('Don’t mark “Copper”');
    await click(button(shown, 'On this site'));
    expect(text(one(shown, '[role="status"]'))).toContain('No longer marked on this site: “Copper”');
    expect(document.activeElement).toBe(button(shown, 'Undo'));
    await click(button(shown, 'Undo'));
    expect(onHide.mock.calls).toEqual([
      ['cedar-owl', ['Copper'], true, true],
      ['cedar-owl', ['Copper'], true, false],
    ]);
    expect(shown.querySelector('[role="status"]')).toBeNull();
  });

  test('that it could not be kept is said, and can be tried again', async () => {
    const onHide = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined);
    const shown = await card(onHide);
    await click(button(shown, 'Don’t mark this name'));
    await click(button(shown, 'Anywhere'));
    expect(text(one(shown, '[role="status"]'))).toBe('That could not be kept. Try again.');
    await click(button(shown, 'Anywhere'));
    expect(text(one(shown, '[role="status"]'))).toContain('No longer marked: “Copper”');
  });

  test('where nothing can be hidden it is not offered', async () => {
    const shown = await card();
    expect(text(shown)).not.toContain('Don’t mark');
    expect(shown.querySelector('[aria-expanded]')).toBeNull();
  });
});

describe('in the list of the popup', () => {
  test('all names of a row are hidden, and the way back stays when the row is gone', async () => {
    const { fake, done, change } = reader(page());
    const shown = await show(<Popup reader={fake} />);
    await click(button(shown, 'Don’t mark “Cedar Owl” and “Copper”'));
    await click(button(shown, 'On this site'));
    await change(page({ named: [] }));
    expect(text(one(shown, '.hidden-note'))).toContain('“Cedar Owl” and “Copper”');
    await click(button(shown, 'Undo'));
    expect(done).toEqual([
      ['hideNames', ['Cedar Owl', 'Copper'], 'www.news.example', true],
      ['hideNames', ['Cedar Owl', 'Copper'], 'www.news.example', false],
    ]);
  });

  test('on a page of no site they can be hidden everywhere only', async () => {
    const { fake, done } = reader(page({ host: undefined }));
    const shown = await show(<Popup reader={fake} />);
    await click(button(shown, 'Don’t mark “Bern”'));
    expect(() => button(shown, 'On this site')).toThrow();
    await click(button(shown, 'Anywhere'));
    expect(done).toEqual([['hideNames', ['Bern'], undefined, true]]);
  });
});

describe('in the settings', () => {
  const options = () =>
    show(
      <OptionsPage
        setup={setup}
        health={{ report: async () => '', forgetFaults: async () => undefined }}
        door={{ loadSettings, loadOwnSettings, changeSettings, watchSettings }}
        save={() => undefined}
        clearRecent={async () => undefined}
      />,
    );

  test('hidden names are listed with where, and each is taken back by itself', async () => {
    await changeSettings((now) => withName(now, 'Play', undefined, true));
    await changeSettings((now) => withName(now, 'Dune', 'books.example.com', true));
    const shown = await options();
    const rows = [...shown.querySelectorAll('.hidden-row')].map(text);
    expect(rows).toEqual(['Duneon books.example.com', 'Playon every site']);
    await click(button(shown, 'Mark “Play” again, on every site'));
    expect(Object.keys((await loadSettings()).hidden)).toEqual(['dune@books.example.com']);
    expect(document.activeElement?.textContent).toBe('“Play” is marked again.');
  });

  test('what is hidden elsewhere is shown at once', async () => {
    const shown = await options();
    expect(shown.querySelector('.hidden-row')).toBeNull();
    await settle(() => changeSettings((now) => withName(now, 'Play', undefined, true)));
    expect(text(one(shown, '.hidden-row'))).toContain('Play');
  });
});
