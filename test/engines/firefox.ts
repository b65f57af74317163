/** Firefox without a window, over WebDriver BiDi, which it speaks itself. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { connect, type Connection } from './bidi.ts';
import { ENTER, FIND, until, type Browser, type Engine } from './browser.ts';
import { end, firstThere, said, start } from './processes.ts';

const program = () => firstThere(process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox');

const contexts = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const returned = z.object({
  result: z.optional(z.object({ type: z.string(), value: z.optional(z.unknown()), sharedId: z.optional(z.string()) })),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});
const logged = z.object({ level: z.string(), text: z.nullable(z.string()) });

function page({ send }: Connection, context: string) {
  const call = async (source: string, args: readonly string[]) => {
    const { result, exceptionDetails } = returned.parse(
      await send('script.callFunction', {
        functionDeclaration: source,
        arguments: args.map((value) => ({ type: 'string', value })),
        target: { context },
        awaitPromise: true,
      }),
    );
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result;
  };
  const act = (actions: object) => send('input.performActions', { context, actions: [actions] });
  const press = async (selector: string, words = '') => {
    const sharedId = await until(`${selector} ${words}`, async () => (await call(FIND, [selector, words]))?.sharedId);
    const origin = { type: 'element', element: { sharedId } };
    await act({
      type: 'pointer',
      id: 'hand',
      actions: [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  };
  const keys = (text: string) =>
    [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value: value === '\n' ? ENTER : value })));
  return {
    open: async (url: string) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    ask: async (source: string, ...args: readonly string[]) => {
      const text = z
        .optional(z.string())
        .parse((await call(`(...all) => JSON.stringify((${source})(...all))`, args))?.value);
      const value: unknown = text === undefined ? undefined : JSON.parse(text);
      return value;
    },
    press,
    type: async (selector: string, text: string) => {
      await press(selector);
      await act({ type: 'key', id: 'keys', actions: keys(text) });
    },
  };
}

async function launch(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  // Fields get the focus though no window of this machine has it.
  await writeFile(join(profile, 'user.js'), 'user_pref("focusmanager.testmode", true);');
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const firefox = start(program() ?? 'firefox', options, { HOME: profile });
  const address = await said(firefox.stderr, /WebDriver BiDi listening on (ws:\S+)/);
  const problems: string[] = [];
  const connection = await connect(`${address}/session`, (method, params) => {
    const { level, text } = method === 'log.entryAdded' ? logged.parse(params) : { level: '', text: '' };
    if (level === 'error') problems.push(text ?? '');
  });
  await connection.send('session.new', { capabilities: {} });
  await connection.send('session.subscribe', { events: ['log.entryAdded'] });
  const tree = contexts.parse(await connection.send('browsingContext.getTree', { maxDepth: 0 }));
  const context = tree.contexts[0]?.context ?? '';
  return {
    ...page(connection, context),
    problems: () => problems,
    close: async () => {
      connection.close();
      await end(firefox);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export const firefox: Engine = {
  name: 'Firefox',
  missing: () =>
    program() === undefined ? 'no Firefox here (Debian: apt-get install firefox-esr; else FIREFOX_PATH)' : undefined,
  start: launch,
};
