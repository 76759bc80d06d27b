import { isBackground, listen } from '../messages/listen.ts';
import type { Named } from '../messages/protocol.ts';
import { ask } from '../messages/send.ts';
import { type Stepped, type ToPage, toPageSchema } from '../messages/to-page.ts';
import type { LearnedNames } from '../recognize/learned-names.ts';
import { keepPainted } from './keep-painted.ts';
import { type Marking, startMarking } from './marking.ts';
import type { Painted, Painter } from './paint.ts';
import { type Pointing, startPointing } from './pointing.ts';
import { mentionsInOrder, scrollTo } from './stepping.ts';
import { namedIn } from './summary.ts';

/** How long a page keeps still before it is told who is named: a feed that loads would report at every item. */
const REPORT_AFTER_MS = 250;

/** The extension's stay in one document: marks it while the site is switched on, and answers the background. */
export function visit(document: Document, names: LearnedNames, marksCss: string): void {
  let stop: (() => void) | undefined;
  let marking: Marking | undefined;
  let pointing: Pointing | undefined;
  let current: Painted | undefined;
  /** Which one that was, counted among those stepped through. */
  let place = 0;
  let sheet: CSSStyleSheet | undefined;
  let reported: string | undefined;

  function switchTo(on: boolean): void {
    if (on === (stop !== undefined)) return;
    if (on) start();
    else {
      stop?.();
      stop = undefined;
      current = undefined;
      report([]);
    }
  }

  function start(): void {
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const started = startMarking(document, {
      names,
      namesFor: (keys) => ask({ type: 'page.names', keys }),
      sheet: () => {
        if (!sheet) {
          sheet = new CSSStyleSheet();
          sheet.replaceSync(marksCss);
        }
        return sheet;
      },
      changed: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          report(namedIn(started.painter));
        }, REPORT_AFTER_MS);
      },
    });
    keepPainted(document, started.painter, ended.signal);
    marking = started;
    pointing = startPointing(document, {
      marking: started,
      loadCard: () => ask({ type: 'card.load' }),
      signal: ended.signal,
    });
    stop = () => {
      clearTimeout(timer);
      ended.abort();
      started.stop();
      marking = undefined;
      pointing = undefined;
    };
  }

  function step({ direction, profile, edge }: ToPage & { type: 'page.step' }): Stepped {
    if (!marking) return { at: 0, of: 0 };
    const mentions = mentionsInOrder(marking.painter, profile);
    const from = edge || !current ? -1 : placeOf(current, mentions, marking.painter);
    if (!edge && from < 0) return { at: 0, of: 0 };
    const to = edge ? (direction === 1 ? 0 : mentions.length - 1) : from + direction;
    current = mentions[to];
    place = to;
    marking.painter.point(current);
    if (!current) return { at: 0, of: mentions.length };
    scrollTo(current);
    return { at: to + 1, of: mentions.length };
  }

  /** A page that renders its text anew leaves another mention in the same place. */
  function placeOf(painted: Painted, mentions: readonly Painted[], painter: Painter): number {
    const at = mentions.indexOf(painted);
    const renewed = at < 0 && !painter.of(painted.passage).includes(painted);
    return renewed ? Math.min(place, mentions.length - 1) : at;
  }

  function openCard(): boolean {
    if (!current || !pointing) return false;
    pointing.open(current, true);
    return true;
  }

  async function answer(message: ToPage): Promise<Stepped | Named[] | boolean | undefined> {
    if (message.type === 'page.switch') return void switchTo(message.on);
    if (message.type === 'page.list') return marking ? namedIn(marking.painter) : [];
    return message.type === 'page.step' ? step(message) : openCard();
  }

  function report(named: Named[]): void {
    const text = JSON.stringify(named);
    if (text === reported) return;
    reported = text;
    // Fails when the extension was updated or removed under the page: then there is no one left to tell.
    ask({ type: 'page.named', named }).catch(() => undefined);
  }

  async function arrive(): Promise<void> {
    try {
      switchTo((await ask({ type: 'page.ready' })).on);
    } catch {
      // As in `report`.
    }
  }

  listen(toPageSchema, isBackground, answer);
  void arrive();
  addEventListener('pagehide', () => void ask({ type: 'page.gone' }).catch(() => undefined));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    // Back from the back-forward cache: the site may have been switched, and the tab's report was dropped.
    reported = undefined;
    void arrive().then(() => marking && report(namedIn(marking.painter)));
  });
}
