/** Firefox without a window, over WebDriver BiDi, which it speaks itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { connect, type Connection } from './bidi.ts';
import { ENTER, FIND, until, type Browser, type Engine } from './browser.ts';
import { end, firstThere, said, start } from './processes.ts';

const program = () => firstThere(process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox');

const created = z.object({ context: z.string() });
const returned = z.object({
  result: z.optional(z.object({ type: z.string(), value: z.optional(z.unknown()), sharedId: z.optional(z.string()) })),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});
const logged = z.object({ level: z.string(), text: z.nullable(z.string()) });
const going = z.object({ navigation: z.string() });
const arrived = z.object({ navigation: z.nullable(z.string()) });

/** An element that was found and is not in the page any more. */
const GONE = /move target out of bounds|stale element|no such (element|node)/;

/** Of a request without an address: its page was left while the service worker was answering it. */
const LEFT = /^Failed to load ‘’\. A ServiceWorker intercepted the request/;

/** @param loaded the navigations that have come to their end so far */
function page({ send }: Connection, context: string, loaded: ReadonlySet<string>) {
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
  const pressOn = (sharedId: string) => {
    const origin = { type: 'element', element: { sharedId } };
    return act({
      type: 'pointer',
      id: 'hand',
      actions: [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  };
  const pressFound = async (selector: string, words: string): Promise<true | undefined> => {
    const sharedId = (await call(FIND, [selector, words]))?.sharedId;
    if (sharedId === undefined) return undefined;
    try {
      await pressOn(sharedId);
      return true;
    } catch (error) {
      // Hits are drawn anew while more of them come: one that was found may be gone before it is pressed. Then nothing was pressed.
      if (GONE.test(String(error))) return undefined;
      throw error;
    }
  };
  const press = async (selector: string, words = '') => {
    await until(`${selector} ${words}`, () => pressFound(selector, words));
  };
  const keys = (text: string) =>
    [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value: value === '\n' ? ENTER : value })));
  return {
    // Not `wait: 'complete'`: it also ends when the page that is being left writes its answers into the address.
    open: async (url: string) => {
      const { navigation } = going.parse(await send('browsingContext.navigate', { context, url, wait: 'none' }));
      await until(`the load of ${url}`, () => Promise.resolve(loaded.has(navigation) || undefined));
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
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const firefox = start(program() ?? 'firefox', options, { HOME: profile });
  const address = await said(firefox.stderr, /WebDriver BiDi listening on (ws:\S+)/);
  const problems: string[] = [];
  const loaded = new Set<string>();
  const hear: Readonly<Record<string, (params: unknown) => void>> = {
    'log.entryAdded': (params) => {
      const { level, text } = logged.parse(params);
      if (level === 'error' && !LEFT.test(text ?? '')) problems.push(text ?? '');
    },
    'browsingContext.load': (params) => {
      loaded.add(arrived.parse(params).navigation ?? '');
    },
  };
  const connection = await connect(`${address}/session`, (method, params) => hear[method]?.(params));
  await connection.send('session.new', { capabilities: {} });
  await connection.send('session.subscribe', { events: Object.keys(hear) });
  // In the tab that Firefox starts with the address bar has the focus and a press in the page does not take it, so no field
  // there hears `focus`: a question is not held open while it is typed into. A tab opened by command has the focus.
  const { context } = created.parse(await connection.send('browsingContext.create', { type: 'tab' }));
  return {
    ...page(connection, context, loaded),
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
