/** Lists of projects as officers have them, and how they come into 项目清单初筛. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const UNITS = ['区教体局', '区卫健委', '区公安分局', '水南镇', '章贡中学'];
const NAMES = ['校园平台', '预约小程序', '指挥平台', '档案系统', '会议系统'];
const AMOUNTS = [12, 49.5, 50, 120, 200, 480, 1200];
const SECRET = [90, 190, 290];

/** Some cells empty, a note of the user's own, of the first 300 rows three 涉密. */
export function listOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) =>
    [
      at + 1,
      UNITS[at % UNITS.length],
      at === 7 ? '门户网站运维' : `${NAMES[(at * 3) % NAMES.length] ?? ''}${String(at + 1)}号`,
      at === 7 ? '' : ['新建', '升级改造', ''][at % 3],
      at % 11 === 0 ? '' : AMOUNTS[at % AMOUNTS.length],
      ['区财政', '上级资金', ''][at % 3],
      SECRET.includes(at) ? '是' : '否',
      `备注${String(at + 1)}`,
    ].join(','),
  );
  return ['序号,单位,项目名称,项目类别,总投资（万元）,资金来源,是否涉密,备注', ...rows].join('\n');
}

export const csvFile = (text: string) => ({ name: '全区.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** As far as the confirming step. */
export async function give(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.getByLabel(/^选一个清单文件/).setInputFiles(file);
  await expect(page.getByRole('button', { name: '采用，加入清单' })).toBeEnabled();
}

export async function takeList(page: Page, text: string): Promise<void> {
  await page.goto('/tools/portfolio/');
  await give(page, csvFile(text));
  await page.getByRole('button', { name: '采用，加入清单' }).click();
  await expect(page.locator('.plan__count')).toHaveText(/^列出全部/);
  await expect(page.locator('.judging')).toHaveCount(0);
}
