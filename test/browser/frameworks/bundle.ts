import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

export type Framework = 'react' | 'vue' | 'svelte' | 'lit';

const svelte: Plugin = {
  name: 'svelte',
  load(id) {
    if (!id.endsWith('.svelte')) return undefined;
    return compile(readFileSync(id, 'utf8'), { filename: id, generate: 'client' }).js.code;
  },
};

/** The page of a framework as one script, as it is while a site is being made: then the frameworks say what they miss. */
export async function bundle(framework: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, `${framework}.js`),
        output: { codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`The page of ${framework} was not built.`);
  return chunk.code;
}
