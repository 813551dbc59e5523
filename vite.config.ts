import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { codeSplitting, resolveDependencies } from './src/build/chunks.ts';
import { cssModules } from './src/build/cssModules.ts';
import { hostingPlugin } from './src/build/hostingPlugin.ts';
import { messagesPlugin } from './src/build/messages.ts';
import { appPlugin, fontsPlugin, pagePlugin } from './src/build/pagePlugin.ts';
import { articlePlugin } from './src/build/pages/articlePlugin.ts';
import { openPlugin } from './src/build/pages/openPlugin.ts';
import { pagesPlugin } from './src/build/pages/pagesPlugin.ts';
import { recordPlugin } from './src/build/recordPlugin.ts';

const RECORD = 'data/ukraine-ceasefire';

const shared: UserConfig = {
  base: './',
  resolve: {
    alias: [
      {
        find: /^d3-(transition|interpolate)$/,
        replacement: fileURLToPath(new URL('./src/stage/noTransition.ts', import.meta.url)),
      },
    ],
  },
  css: { modules: cssModules },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false, resolveDependencies } },
};

export default defineConfig({
  ...shared,
  build: { ...shared.build, rolldownOptions: { output: { codeSplitting: codeSplitting(true) } } },
  plugins: [
    messagesPlugin(),
    recordPlugin(RECORD),
    pagePlugin(RECORD),
    appPlugin(),
    fontsPlugin(),
    pagesPlugin(RECORD),
    openPlugin(() => ({
      ...shared,
      plugins: [messagesPlugin(), pagePlugin(RECORD), fontsPlugin(), react()],
    })),
    articlePlugin(RECORD, () => ({
      ...shared,
      plugins: [messagesPlugin(), pagePlugin(RECORD), fontsPlugin(), react()],
    })),
    react(),
    hostingPlugin(),
  ],
});
