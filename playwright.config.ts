import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import { at, GALLERY_PORT, SITE_PORT } from './e2e/ports.ts';
import { findChromium, findFirefox } from './scripts/browsers.js';

/** The folder of the built site. */
const SITE = 'dist';

/** No part of the browser may ask anybody but the server under test. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromium = findChromium();
const firefox = findFirefox();

/** Firefox runs the main paths: the tests tagged `@firefox`. */
const inFirefox: PlaywrightTestProject[] = firefox
  ? [
      {
        name: 'firefox',
        grep: /@firefox/,
        use: {
          browserName: 'firefox',
          channel: 'moz-firefox',
          launchOptions: { executablePath: firefox, firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 } },
        },
      },
    ]
  : [];

export default defineConfig({
  metadata: { site: SITE },
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: at(SITE_PORT),
    locale: 'en-GB',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        contextOptions: { reducedMotion: 'reduce' },
        launchOptions: { args: QUIET, ...(chromium === undefined ? {} : { executablePath: chromium }) },
      },
    },
    ...inFirefox,
  ],
  webServer: [
    {
      command: `node scripts/serve.js --dir ${SITE} --port ${SITE_PORT}`,
      url: at(SITE_PORT),
      reuseExistingServer: false,
      timeout: 20_000,
    },
    {
      command: `node scripts/gallery.js --built --port ${GALLERY_PORT}`,
      url: at(GALLERY_PORT),
      reuseExistingServer: false,
      timeout: 60_000,
    },
  ],
});
