/** The gallery of scene cases: a page for those who draw, built beside the site and never into it. */
import { defineConfig, type Plugin } from 'vite';
import { messagesPlugin } from './src/build/messages.ts';
import { contentSecurityPolicy } from './src/build/policy.ts';
import site from './vite.config.ts';

/** The site's policy, but that the gallery may read its own SVG. */
const policyPlugin: Plugin = {
  name: 'gallery-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: contentSecurityPolicy().replace("trusted-types 'none'", 'trusted-types gallery'),
      },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  root: 'src/testing/gallery',
  base: './',
  cacheDir: '../../../.cache/vite-gallery',
  plugins: [messagesPlugin(), policyPlugin],
  ...(site.resolve && { resolve: site.resolve }),
  build: {
    outDir: '../../../.cache/gallery',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
