import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cssModules } from './src/build/cssModules.ts';
import { messagesPlugin } from './src/build/messages.ts';
import { pagePlugin } from './src/build/pagePlugin.ts';
import { recordPlugin } from './src/build/recordPlugin.ts';

const RECORD = 'data/ukraine-ceasefire';

export default defineConfig({
  base: './',
  plugins: [messagesPlugin(), recordPlugin(RECORD), pagePlugin(RECORD), react()],
  css: { modules: cssModules },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
