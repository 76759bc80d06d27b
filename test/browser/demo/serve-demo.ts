import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, serve } from '../serve.ts';

const FILES: Record<string, { name: string; type: string }> = {
  '/': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/style.css': { name: 'style.css', type: 'text/css; charset=utf-8' },
};

/** Serves the demo article. Files are read at each request, so that a reload shows what was changed. */
export function serveDemo(): Promise<Server> {
  return serve((path) => {
    const file = FILES[path];
    return file && { body: readFileSync(join(import.meta.dirname, file.name)), type: file.type };
  });
}
