/** The `test` of all specs: each also fails when the page complained or asked another site for something. */
import { test as base, expect } from '@playwright/test';

interface Fixtures {
  /** What a test expects the console to say because it breaks something on purpose. */
  readonly trouble: RegExp | undefined;
  /** Whether the reader has never been here; else the hint of a first visit was dismissed. */
  readonly isFirstVisit: boolean;
  readonly calm: undefined;
}

/** Playwright takes pictures in Firefox with the help of an inline style, which the policy rightly forbids. */
const OF_PICTURES = /\bstyle-src-elem\b/;

export const test = base.extend<Fixtures>({
  trouble: [undefined, { option: true }],
  isFirstVisit: [false, { option: true }],
  calm: [
    async ({ context, baseURL, browserName, trouble, isFirstVisit }, use) => {
      const complaints: string[] = [];
      const complain = (text: string) => {
        if (!trouble?.test(text) && !(browserName === 'firefox' && OF_PICTURES.test(text)))
          complaints.push(text);
      };
      // Firefox warns of matters of its own.
      const kinds = browserName === 'chromium' ? ['error', 'warning'] : ['error'];
      context.on('console', (message) => {
        if (kinds.includes(message.type())) complain(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => complain(String(error.error())));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):/.test(protocol) && origin !== baseURL) complain(`asked ${request.url()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error(`The policy ${violatedDirective} was violated by ${blockedURI} ${sample}`),
        );
      });
      if (!isFirstVisit)
        await context.addInitScript(() => {
          try {
            localStorage.setItem('parley:first-visit', 'seen');
          } catch {
            // A page that may keep nothing shows the hint, which is over nothing that matters.
          }
        });
      await use(undefined);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
