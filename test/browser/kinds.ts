/** Every kind of page, and the tools with answers in them. */
import type { Page } from '@playwright/test';
import { KEY as PORTFOLIO_KEY } from '../../src/tools/portfolio/list.ts';
import { KEY } from '../../src/tools/purchases/purchases.ts';
import { takeList } from './project-list.ts';

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

/** A row that is open, names that suggest answers, and two projects that may be one. */
const PROJECTS = [
  '单位,项目名称,项目类别,总投资（万元）,是否涉密',
  '区教体局,智慧校园平台一期,新建,120,否',
  '区教体局,智慧校园平台二期,新建,130,否',
  '水南镇,门户网站运维,,30,',
  '区卫健委,预约小程序,,,否',
].join('\n');

export const portfolio = {
  name: 'tools/portfolio with a list',
  open: async (page: Page) => {
    await page.goto('/tools/portfolio/');
    // Filled once, the browser keeps it.
    if ((await page.evaluate((key) => window.localStorage.getItem(key), PORTFOLIO_KEY)) === null)
      await takeList(page, PROJECTS);
    await page.getByRole('heading', { name: /^可能的拆分：1 处/ }).waitFor();
    // Rows are drawn when they are near.
    await page.locator('.plan').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: '门户网站运维', exact: true }).click();
    await page.locator('.editor').waitFor();
  },
};

/** Pages by their addresses, each with how it is opened. */
export const kinds = (...paths: readonly string[]) =>
  paths.map((name) => ({ name, open: (page: Page) => page.goto(name) }));

/** Every kind of page and every tool in use. */
export const everything = [...kinds(...KINDS), ...filled('tools'), portfolio, ...filled('embed')];

export const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((found) => {
    for (const details of found) details.setAttribute('open', '');
  });
