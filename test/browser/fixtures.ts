import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

interface Vigilance {
  /** Problems a test provokes on purpose: `test.use({ tolerated: /404/ })`. */
  tolerated: RegExp | undefined;
}

/** Every page of a test fails it on a console error (a breach of the policy is one), an uncaught
 * error, or a request that leaves the site. */
export const test = base.extend<Vigilance>({
  tolerated: [undefined, { option: true }],
  context: async ({ context, baseURL, tolerated }, use) => {
    const problems = watch(context, baseURL);
    await context.addInitScript(sayBreaches);
    await use(context);
    const unexpected = problems.filter((problem) => !tolerated?.test(problem));
    expect(unexpected, 'what went wrong in the pages of this test').toEqual([]);
  },
});

/** Runs in the page: a breach of the policy is said even where a script catches the error. */
function sayBreaches() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`policy breached: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
  });
}

function watch(context: BrowserContext, home: string | undefined): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== 'data:' && protocol !== 'blob:')
      problems.push(`request elsewhere: ${request.url()}`);
  });
  return problems;
}
