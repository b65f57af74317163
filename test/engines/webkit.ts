/** WebKitGTK’s own small browser over W3C WebDriver, on a screen that nobody sees where there is none. */
import type { ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import * as z from 'zod/mini';
import { freePort } from '../free-port.ts';
import { ENTER, FIND, until, type Browser, type Engine } from './browser.ts';
import { end, firstThere, said, start } from './processes.ts';

const driver = () => firstThere(process.env['WEBKIT_DRIVER_PATH'], '/usr/bin/WebKitWebDriver');
const browser = () => firstThere(...globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser'));
const screen = () => firstThere('/usr/bin/Xvfb');
const hasDisplay = () => process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;

/** A handle of an element has one key, fixed by the standard. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const answer = z.object({ value: z.unknown() });
const session = z.object({ sessionId: z.string() });
const element = z.nullable(z.object({ [ELEMENT]: z.string() }));

async function ask(address: string, method: 'POST' | 'DELETE', body: object): Promise<unknown> {
  const options = { method, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}) };
  const response = await fetch(address, options);
  const { value } = answer.parse(await response.json());
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

function page(home: string) {
  const post = (path: string, body: object) => ask(`${home}/${path}`, 'POST', body);
  const call = (source: string, args: readonly string[]) =>
    post('execute/sync', { script: `return (${source})(...arguments)`, args });
  const find = (selector: string, words: string) =>
    until(`${selector} ${words}`, async () => element.parse(await call(FIND, [selector, words]))?.[ELEMENT]);
  const press = async (selector: string, words = '') => {
    await post(`element/${await find(selector, words)}/click`, {});
  };
  return {
    open: async (url: string) => {
      await post('url', { url });
    },
    ask: (source: string, ...args: readonly string[]) => call(source, args),
    press,
    type: async (selector: string, text: string) => {
      await press(selector);
      await post(`element/${await find(selector, '')}/value`, { text: text.replaceAll('\n', ENTER) });
    },
    problems: () => [],
  };
}

async function display(): Promise<{ child?: ChildProcess; env: Record<string, string> }> {
  if (hasDisplay()) return { env: {} };
  const child = start(screen() ?? 'Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  return { child, env: { DISPLAY: `:${await said(child.stdout, /(\d+)\n/)}` } };
}

async function launch(): Promise<Browser> {
  const { child, env } = await display();
  const port = String(await freePort());
  const server = start(driver() ?? 'WebKitWebDriver', [`--port=${port}`], env);
  const home = `http://127.0.0.1:${port}/session`;
  const options = { 'webkitgtk:browserOptions': { binary: browser(), args: ['--automation'] } };
  const wanted = { capabilities: { alwaysMatch: options } };
  const { sessionId } = await until('WebKitWebDriver', async () => {
    const told = await ask(home, 'POST', wanted).catch((error: unknown) =>
      error instanceof TypeError ? undefined : error,
    );
    if (told instanceof Error) throw told;
    return told === undefined ? undefined : session.parse(told);
  });
  return {
    ...page(`${home}/${sessionId}`),
    close: async () => {
      await ask(`${home}/${sessionId}`, 'DELETE', {});
      await end(server);
      if (child) await end(child);
    },
  };
}

export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () => {
    if (driver() === undefined || browser() === undefined)
      return 'no WebKitGTK driver here (Debian: apt-get install webkit2gtk-driver; else WEBKIT_DRIVER_PATH)';
    return hasDisplay() || screen() !== undefined ? undefined : 'no screen and no Xvfb (Debian: apt-get install xvfb)';
  },
  start: launch,
};
