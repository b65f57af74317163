/** A route stands folded: its stages, and what is beside them. */
import { expect, type Page } from '@playwright/test';

/** Unfolds every stage. */
export async function unfoldStages(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部展开' }).click();
  await expect(page.getByRole('button', { name: '全部折叠' })).toBeVisible();
}

/** Unfolds one of the parts beneath the steps, where it is folded: `times`, `bounds`, `route-picture`. */
export async function unfoldPart(page: Page, id: string): Promise<void> {
  const closed = page.locator(`#${id} > details:not([open])`);
  await expect(page.locator(`#${id}`)).toBeVisible();
  if ((await closed.count()) > 0) await closed.locator('> summary').click();
  await expect(page.locator(`#${id} > details`)).toHaveAttribute('open');
}

/** Opens everything, round after round: what is folded is drawn when it is opened. */
export async function unfoldAll(page: Page): Promise<void> {
  await unfoldStages(page);
  const closed = page.locator('main details:not([open])');
  await expect
    .poll(async () => {
      await closed.evaluateAll((all) => {
        all.forEach((each) => each.setAttribute('open', ''));
      });
      return closed.count();
    })
    .toBe(0);
}
