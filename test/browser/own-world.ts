import type { CDPSession } from 'puppeteer-core';

/**
 * Runs code in the extension's own world of a page, as its script there does; of Chromium alone. Fails as that code does.
 *
 * @param origin of the extension
 */
export async function ownWorld(
  cdp: CDPSession,
  origin: string,
): Promise<(expression: string) => Promise<unknown>> {
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
