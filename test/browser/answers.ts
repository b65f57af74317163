/** The form of a tool whose questions are all answered stands folded. */
import type { Page } from '@playwright/test';

/** Unfolds it. */
export const changeAnswers = (page: Page) => page.getByRole('button', { name: '更改', exact: true }).click();
