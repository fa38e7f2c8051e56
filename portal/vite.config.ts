import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** While developing, everything but the portal itself comes from a running front door. */
const frontDoor = process.env.FRONT_DOOR ?? 'http://127.0.0.1:8080';
const behind = ['/api', '/session', '^/sign-in(?!-failed)', '/sign-out', '/openapi.json', '/health'];

export default defineConfig({
  root: `${root}portal`,
  plugins: [react()],
  resolve: {
    alias: [
      { find: '@common', replacement: `${root}libs/common/src` },
      { find: '@portal', replacement: `${root}portal/src` },
      // The writer of workbooks packs by it; other uses of the package go by 'fflate/browser'.
      { find: /^fflate$/, replacement: `${root}portal/src/content/sheet/zip-here.ts` },
    ],
  },
  // The front door puts each answer's nonce in the place of this word.
  html: { cspNonce: 'NONCE' },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: `${root}dist/portal`,
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
    // The reader of PDF files comes whole, and only with the page that shows one.
    chunkSizeWarningLimit: 520,
    rolldownOptions: {
      // What the first page always needs comes in one file: sixty small ones cost more heads than they save code.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(behind.map((path) => [path, { target: frontDoor }])),
  },
});
