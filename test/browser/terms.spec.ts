/** Words of the glossary in the text: a card with scripts, a link without. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { addressOf, idOf, spokenOf } from '../place-of.ts';

const PAGE = '/articles/12/';
const term = `#${idOf(12, '省级主建、市县主用')} a.term`;

test('a word opens what the glossary says of it, by keyboard, and Escape goes back to it', async ({ page }) => {
  await page.goto(PAGE);
  const link = page.locator(term).first();
  await expect(link).toHaveText('省级主建、市县主用');
  await link.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('group', { name: '省级主建、市县主用' });
  await expect(card).toBeFocused();
  await expect(card).toContainText('申报前，各部门应按照“省级主建、市县主用”要求');
  await expect(card).toContainText('条文没有定义');
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(PAGE);
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: spokenOf(12, '省级主建、市县主用') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(link).not.toHaveAttribute('aria-expanded');
});

test('one card is open at a time, and a click elsewhere closes it', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator(term).first().click();
  await expect(page.locator('.term-card')).toHaveAttribute('aria-label', '省级主建、市县主用');
  await page.locator(`#${idOf(12, '项目申报通知')} a.term`).click();
  await expect(page.locator('.term-card')).toHaveCount(1);
  await expect(page.locator('.term-card')).toHaveAttribute('aria-label', '项目申报通知');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('.term-card')).toHaveCount(0);
});

test('the card leads to the whole entry, where every place leads back', async ({ page }) => {
  await page.goto('/articles/20/');
  await page.locator('a.term', { hasText: '限额' }).click();
  await page.getByRole('link', { name: '词语表：全部出处' }).click();
  await expect(page).toHaveURL('/glossary/#limit');
  await expect(page.locator('#limit')).toBeInViewport();
  await page
    .locator('#limit .term-uses')
    .getByRole('link', { name: spokenOf(20, '限额以下的数字化项目') })
    .click();
  await expect(page).toHaveURL(addressOf(20, '限额以下的数字化项目'));
});

test('an open card is no part of the law that is copied', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator(term).first().click();
  await expect(page.locator('.term-card')).toBeVisible();
  const law = await page.locator(`#${idOf(12, '省级主建、市县主用')}`).evaluate((sentence) => {
    for (const added of sentence.querySelectorAll('[data-editorial]')) added.remove();
    return sentence.textContent;
  });
  expect(law).toMatch(/^申报前，各部门应按照“省级主建、市县主用”要求，.*书面同意方可按流程申报。$/);
});

test('the card stays inside a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/articles/16/');
  for (const link of await page.locator('a.term').all()) {
    await link.click();
    await expect(page.locator('.term-card')).toHaveAttribute('aria-label', (await link.textContent()) ?? '');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.keyboard.press('Escape');
  }
});

test.describe('where the glossary cannot be had', () => {
  test.use({ tolerated: /glossary/ });

  test('the link is followed as it is', async ({ page }) => {
    await page.goto(PAGE);
    let asked = 0;
    await page.route('**/glossary/', (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await page.locator(term).first().click();
    await expect(page).toHaveURL('/glossary/#province-builds');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a word leads to its entry', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator(term).first().click();
    await expect(page).toHaveURL('/glossary/#province-builds');
    await expect(page.locator('#province-builds')).toBeInViewport();
  });
});

test('no article asks for the glossary before a word is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGE);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('glossary'))).toEqual([]);
  await page.locator(term).first().click();
  await expect(page.locator('.term-card')).toBeVisible();
  expect(asked.filter((path) => path.includes('glossary'))).toEqual(['/glossary/']);
});

test('related articles lead to each other', async ({ page }) => {
  await page.goto(PAGE);
  const related = page.getByRole('navigation', { name: '相关条文' });
  await expect(related.getByRole('listitem').filter({ hasText: '第十三条' })).toContainText('同一规则“取得书面同意”');
  await related.getByRole('link', { name: '第十三条' }).click();
  await expect(page).toHaveURL('/articles/13/');
  await expect(
    page.getByRole('navigation', { name: '相关条文' }).getByRole('link', { name: '第十二条' }),
  ).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing where a card is open', async ({ page }) => {
      await page.goto('/articles/16/');
      await page.locator('a.term', { hasText: '五统一' }).click();
      await expect(page.locator('.term-card')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    });
  });

test('on paper there is no card, and the words are the law’s own', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator(term).first().click();
  await expect(page.locator('.term-card')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.term-card')).toBeHidden();
  await expect(page.locator(term).first()).toHaveCSS('text-decoration-line', 'none');
});
