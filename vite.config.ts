import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import { remixOptions } from '#remix-config';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Makes server.ts the entry of the server build, so that portal, worker and routes share one copy of every module. */
const serverEntry: Plugin = {
  name: 'daylight-server-entry',
  enforce: 'post',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { target: 'node20', rollupOptions: { input: './server.ts' } } } : undefined,
};

type Declarations = { walkDecls: (name: string, change: (found: { value: string }) => void) => void };

/** Offers faces as woff2 alone, which every browser in use reads: half the rules and half the files. */
const woff2Alone = {
  postcssPlugin: 'daylight-woff2-alone',
  Once: (sheet: Declarations) =>
    sheet.walkDecls('src', (found) => {
      found.value = found.value.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/, '');
    }),
};

export default defineConfig({
  css: { postcss: { plugins: [woff2Alone] } },
  build: {
    // The page's address for the stylesheet carries a hash of its text: both builds must write the same text.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssMinify: 'esbuild',
    // No data: addresses; the content security policy allows files of our own.
    assetsInlineLimit: 0,
  },
  plugins: [remix(remixOptions), serverEntry],
});
