import { serveDemo } from './serve-demo.ts';

/** The demo article as one file with its style sheet inside, since the kit serves pages under host names of its own. */
export async function demoArticle(): Promise<string> {
  const demo = await serveDemo();
  const [html = '', css = ''] = await Promise.all(
    ['/', '/style.css'].map(async (path) => (await fetch(demo.url(path))).text()),
  );
  await demo.close();
  return html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
}
