import { launch } from '../../browser/launch.ts';
import { bundle } from '../bundle.ts';
import { syntheticDictionary } from '../dictionary.ts';
import type { InPage } from '../in-page.ts';
import { MIDDLE, madeUpPages } from '../pages.ts';
import { serveBench } from '../server.ts';
import type { Gate } from './gate.ts';

declare const bench: InPage;
declare const counts: { reads: number; highlights: number };
declare function countNodes(): number;

const WINDOW = { width: 1000, height: 4000 };

/** What the page script asks of the browser to mark a fixed page: reads of the document, and changes of highlights. */
export async function pageOperations(): Promise<Gate[]> {
  const pages = madeUpPages().filter(({ label }) => label === MIDDLE);
  const dictionary = syntheticDictionary(2400);
  const script = await bundle('in-page.ts');
  const server = await serveBench(pages, [dictionary]);
  const launched = await launch('chromium', { bare: true });
  try {
    const tab = await launched.page();
    const [page] = pages;
    if (!page) throw new Error(`There is no page "${MIDDLE}".`);
    // So tall that most of what is lit stays lit: a mention lies near the window or it waits.
    await tab.setViewport(WINDOW);
    await tab.goto(server.pageUrl(page));
    // Before the script, which takes the browser's own functions as it finds them.
    await tab.evaluate(watch);
    await tab.evaluate(script);
    const names = server.dictionaryUrl(dictionary);
    await tab.evaluate((url) => bench.prepare('ours', url), names);
    const { found, lit = 0 } = await tab.evaluate(() => bench.run(Number.POSITIVE_INFINITY));
    const written = page.planted?.length;
    if (found !== written) throw new Error(`${found} names were marked where there are ${written}.`);
    const { reads, highlights } = await tab.evaluate(() => ({ ...counts }));
    const nodes = await tab.evaluate(() => countNodes());
    return [
      // Once to look for names, and again where a block is cut: here in most. Its type is read too, as a node that came out of
      // a frame is no instance of this window's classes.
      { what: 'reads of the document for a node of it', figure: reads / nodes, budget: 8.5 },
      // Once for each that is lit in the end. Before the browser tells what is far, the first are lit wherever they are.
      { what: 'changes of highlights for a mention that is lit', figure: highlights / lit, budget: 1.1 },
    ];
  } finally {
    await launched.close();
    await server.close();
  }
}

/**
 * Runs in the page: counts what is read of nodes from now on, and what is done to highlights. No time goes by, so that all is
 * read in one slice however slow the machine is.
 */
function watch(): void {
  performance.now = () => 0;
  const tally = { reads: 0, highlights: 0 };
  Object.assign(globalThis, {
    counts: tally,
    countNodes() {
      const walker = document.createTreeWalker(document);
      let nodes = 1;
      while (walker.nextNode()) nodes += 1;
      return nodes;
    },
  });
  for (const { prototype } of [Node, Element, CharacterData]) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { get, value } = property;
      if (get) {
        Object.defineProperty(prototype, name, {
          ...property,
          get() {
            tally.reads += 1;
            return get.call(this);
          },
        });
      } else if (typeof value === 'function' && name !== 'constructor') {
        Object.defineProperty(prototype, name, {
          ...property,
          value(...args: unknown[]) {
            tally.reads += 1;
            return value.apply(this, args);
          },
        });
      }
    }
  }
  for (const name of ['add', 'delete', 'clear'] as const) {
    const original = Highlight.prototype[name];
    Object.defineProperty(Highlight.prototype, name, {
      value(...args: unknown[]) {
        tally.highlights += 1;
        return Reflect.apply(original, this, args);
      },
    });
  }
}
