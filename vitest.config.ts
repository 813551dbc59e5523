import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './src/build/messages.ts';

export default defineConfig({
  plugins: [messagesPlugin(), react()],
  test: {
    setupFiles: ['src/testing/words.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,js}', 'bench/*.test.js'],
    environment: 'node',
    // Files share their workers, which is twice as fast: each test takes back what it changed of the world.
    isolate: false,
    // Property tests count runs, not seconds: a busy machine may take its time.
    testTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
