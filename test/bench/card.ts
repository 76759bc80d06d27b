import { placeOf } from '../browser/marks.ts';
import { ownWorld } from '../browser/own-world.ts';
import { until } from '../browser/until.ts';
import { NAMED } from './pages.ts';
import type { Measurement } from './session.ts';
import { spreadOf } from './statistics.ts';

const TABS = 5;
const LATER_CARDS = 4;

/** From the end of the dwell to the frame that shows the card with its profile: the first of a tab, and later ones. */
export const card: Measurement = {
  browsers: ['chromium'],
  async run(session) {
    const first: number[] = [];
    const later: number[] = [];
    for (let at = 0; at < TABS; at += 1) {
      const tab = await session.open(NAMED, true);
      await tab.bringToFront();
      const cdp = await tab.createCDPSession();
      const ask = await ownWorld(cdp, session.launched.extensionUrl(''));
      await ask(`(${watchCards})()`);
      for (let shown = 0; shown <= LATER_CARDS; shown += 1) {
        const { x, y } = await placeOf(tab, 'APT31');
        await ask('globalThis.shownAfter = undefined');
        await tab.mouse.move(x - 2, y);
        await tab.mouse.move(x, y);
        const time = await until('the card is painted', () => ask('globalThis.shownAfter'));
        (shown === 0 ? first : later).push(Number(time));
        await tab.keyboard.press('Escape');
        await tab.mouse.move(1, 1);
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      await tab.close();
    }
    const browser = session.kind;
    return [
      { browser, what: 'card: dwell over to painted, first', unit: 'ms', spread: spreadOf(first), limit: 80 },
      { browser, what: 'card: dwell over to painted, later', unit: 'ms', spread: spreadOf(later), limit: 16 },
    ];
  },
};

/** Notes when a timer last ran out, which is the dwell's, and when a frame showed the profile after that. */
function watchCards(): void {
  const world = globalThis as { shownAfter?: number | undefined };
  let dwellOver = 0;
  const { setTimeout: original } = globalThis;
  const timed = (run: () => void, delay?: number) =>
    original(() => {
      dwellOver = performance.now();
      run();
    }, delay);
  Object.assign(globalThis, { setTimeout: timed });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    const look = (): void => {
      if (!root.host.isConnected || !root.querySelector('.card-summary')) return;
      const over = dwellOver;
      requestAnimationFrame(() => {
        // The frame is drawn between its callbacks and the next message.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          channel.port1.close();
          world.shownAfter ??= performance.now() - over;
        };
        channel.port2.postMessage(undefined);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true });
    // A card that was got ready during the dwell changes no more when it is shown.
    observer.observe(document, { subtree: true, childList: true });
    return root;
  };
}
