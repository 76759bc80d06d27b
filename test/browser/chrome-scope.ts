import type { Browser } from 'puppeteer-core';

/** What puppeteer has no public way to: the browser's own windows, which BiDi calls the chrome scope. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs a script in the first window of Firefox itself; where it `waits`, answers what its promise gives. */
export async function runInWindow(browser: Browser, expression: string, waits = false): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as { contexts: { context: string }[] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: waits,
    userActivation: true,
  });
  const answer = result as { type: string; result?: { value?: unknown } };
  if (answer.type !== 'success')
    throw new Error(`Firefox did not run ${expression}: ${JSON.stringify(answer)}`);
  return answer.result?.value;
}
