/** Every kind of page, and the tools with answers in them. */
import type { Page } from '@playwright/test';
import { KEY } from '../../src/tools/purchases/purchases.ts';

const REGISTERS = [
  ...['/bodies/', '/bodies/unit/', '/bodies/data-bureau/', '/bodies/addressees/'],
  ...['/desk/data-bureau/', '/desk/finance-bureau/'],
  ...['/thresholds/', '/times/', '/documents/', '/catalogue/'],
];

export const KINDS = [
  ...['/', '/articles/4/', '/articles/13/', '/text/', '/notice/', '/emendations/'],
  ...['/interpretations/', '/interpretations/limit/', '/interpretations/by-reference/', '/interpretations/two-years/'],
  ...REGISTERS,
  ...['/guide/', '/guide/declare/', '/guide/exclusions/', '/glossary/', '/data/', '/accessibility/', '/embed/'],
  ...['/coverage/', '/coverage/2/', '/coverage/9/'],
  ...['/overview/', '/overview/route/', '/overview/materials/', '/overview/exclusions/'],
  '/overview/materials/final-acceptance/',
  '/tools/portfolio/',
];

const FACTS = 'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&traits=&priorities=';

/** The purchases that fill the third tool. */
const PURCHASES = '城管平台开发 150万元\nA4黑白激光打印机 2万元\n视频监控 40\n服务器 30万元';

/** The tools as they stand when they have been used, at `where` (`tools` or `embed`): each opens one. */
export const filled = (where: string) => [
  {
    name: `${where}/route`,
    open: async (page: Page) => {
      await page.goto(`/${where}/route/?${FACTS}`);
      await page.locator('.stage').first().waitFor();
    },
  },
  {
    name: `${where}/materials`,
    open: async (page: Page) => {
      await page.goto(`/${where}/materials/?${FACTS}`);
      await page.locator('.item').first().waitFor();
    },
  },
  {
    name: `${where}/exclusions`,
    open: async (page: Page) => {
      await page.goto(`/${where}/exclusions/`);
      // Filled once, the browser keeps it, and the tool shows it when it has read it.
      if (!(await page.evaluate((key) => window.localStorage.getItem(key) !== null, KEY))) {
        await page.getByLabel('粘贴或输入，一行一项').fill(PURCHASES);
        await page.getByRole('button', { name: '加入清单' }).click();
      }
      await page.locator('.purchase').nth(3).waitFor();
    },
  },
];

/** Pages by their addresses, each with how it is opened. */
export const kinds = (...paths: readonly string[]) =>
  paths.map((name) => ({ name, open: (page: Page) => page.goto(name) }));

/** Every kind of page and every tool in use. */
export const everything = [...kinds(...KINDS), ...filled('tools'), ...filled('embed')];

export const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((found) => {
    for (const details of found) details.setAttribute('open', '');
  });
