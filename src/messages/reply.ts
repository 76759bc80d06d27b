/**
 * What a listener sends back. Messages go through the browsers' own `chrome.runtime`, which Firefox has too, as every
 * page carries the script that sends them. Chrome 131 drops a promise that a listener returns, and `sendResponse` has
 * no way to fail in any browser: so every answer travels in this envelope.
 */
export type Reply<Answer> = { answer: Answer; error?: undefined } | { error: string };
