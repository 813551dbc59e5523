import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { messagesPlugin } from '../src/build/messages.ts';
import site from '../vite.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./page'),
  base: './',
  plugins: [messagesPlugin()],
  // Parley is measured with what it ships.
  resolve: site.resolve ?? {},
  build: {
    target: 'es2022',
    outDir: here('../.cache/bench/page'),
    emptyOutDir: true,
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: { input: [here('./page/index.html'), here('./page/reading.html')] },
  },
});
