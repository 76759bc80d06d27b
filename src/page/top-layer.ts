import { type Platform, platform } from '@floating-ui/dom';

/**
 * Where things lie, for a popover in the top layer: it is laid out in the window, wherever the page has put its root
 * (`html { max-width: 60ch; margin: auto }`, vertical writing, a transform), which the library measures.
 */
export const topLayer: Platform = {
  ...platform,
  getOffsetParent: () => window,
  getElementRects({ reference, floating }) {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const { width: ownWidth, height: ownHeight } = floating.getBoundingClientRect();
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, width: ownWidth, height: ownHeight },
    };
  },
  getClippingRect(of) {
    const rootBoundary = seenOfWindow();
    // Where there is no body, as in XML, the library doesn't find what clips a name.
    return document.body ? platform.getClippingRect.call(this, { ...of, rootBoundary }) : rootBoundary;
  },
};

function seenOfWindow(): { x: number; y: number; width: number; height: number } {
  if (!visualViewport) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { x: offsetLeft, y: offsetTop, width, height };
}
